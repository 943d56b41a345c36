/// What must hold between the things of a year for its files to be read again: ids that are one of a kind, links that
/// lead somewhere, no circles, and figures where figures may stand. Asked before a change of structure is kept.
package enum PlanIntegrity {
  /// The first thing that is wrong; nil when all is well.
  package static func problem(in plan: Plan) -> (FigureAddress, FieldProblem)? {
    identities(plan) ?? names(plan) ?? dangling(plan) ?? circles(plan) ?? TableIntegrity.problem(in: plan)
  }

  /// Ids are one of a kind inside their register, and none is a word with a meaning of its own in an address.
  private static func identities(_ plan: Plan) -> (FigureAddress, FieldProblem)? {
    let goals = plan.goals.nodes.map(\.id) + plan.goals.indicators.map(\.id)
    let risks = plan.risks.risks.map(\.id) + plan.risks.controls.map(\.id) + plan.risks.reviews.map(\.id)
    let actions =
      plan.actions.tables.map(\.id) + plan.actions.assignments.map(\.id) + plan.actions.commitments.map(\.id)
      + plan.actions.contracts.map(\.id)
    return unique(goals, [GoalRegister.overallID]) { plan.address(.goals, [$0]) }
      ?? unique(risks, [RiskRegister.overallID]) { plan.address(.risks, [$0]) }
      ?? unique(actions, []) { plan.address(.actions, [$0]) }
      ?? unique(plan.money.map(\.id), []) { plan.address(.money, [$0]) }
      ?? unique(plan.statistics.map(\.id), []) { plan.address(.statistics, [$0]) }
      ?? unique(plan.reportingPoints.map(\.id), [Plan.titleID]) { plan.address(.plan, [$0]) }
  }

  static func unique(
    _ ids: [EntityID], _ reserved: [EntityID], _ address: (EntityID) -> FigureAddress
  ) -> (FigureAddress, FieldProblem)? {
    var seen: Set<EntityID> = []
    for id in ids {
      if reserved.contains(id) { return (address(id), .reserved(id)) }
      guard seen.insert(id).inserted else { return (address(id), .taken(id)) }
    }
    return nil
  }

  private static func names(_ plan: Plan) -> (FigureAddress, FieldProblem)? {
    for (address, thing) in plan.things {
      guard let problem = FieldRules.problem(inName: thing.name) else { continue }
      return (address, problem)
    }
    return nil
  }

  private static func dangling(_ plan: Plan) -> (FigureAddress, FieldProblem)? {
    for link in plan.links where (try? plan.value(at: link.to)) == nil {
      return (link.from, .linkToNothing(link.to.path.last ?? plan.committee))
    }
    return nil
  }

  /// No goal lies under itself.
  private static func circles(_ plan: Plan) -> (FigureAddress, FieldProblem)? {
    for node in plan.goals.nodes {
      var parent = node.parent
      var steps = 0
      while let next = parent, steps <= plan.goals.nodes.count {
        if next == node.id { return (plan.address(.goals, [node.id]), .circle(node.id)) }
        parent = plan.goals.node(next)?.parent
        steps += 1
      }
    }
    return nil
  }
}
