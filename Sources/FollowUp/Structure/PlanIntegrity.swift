/// What must hold between the things of a year for its files to be read again: ids that are one of a kind, links that
/// lead somewhere, no circles, and figures where figures may stand. Asked before a change of structure is kept.
package enum PlanIntegrity {
  /// Something that does not hold, and where.
  package struct Flaw: Hashable, Sendable {
    package let address: FigureAddress
    package let problem: FieldProblem

    init(_ address: FigureAddress, _ problem: FieldProblem) {
      self.address = address
      self.problem = problem
    }

    /// A name or an id that the files can hold but nobody may choose.
    var isName: Bool {
      switch problem {
      case .emptyName, .tooLong, .notOneLine, .reserved: true
      default: false
      }
    }

    /// A link to what is not there.
    package var isLink: Bool {
      if case .linkToNothing = problem { true } else { false }
    }
  }

  /// Everything that is wrong; empty when all is well.
  package static func flaws(in plan: Plan) -> [Flaw] {
    let things = plan.things
    return identities(plan) + names(things) + dangling(plan, things) + circles(plan)
      + TableIntegrity.flaws(in: plan)
  }

  /// Ids are one of a kind inside their register, and none is a word with a meaning of its own in an address.
  private static func identities(_ plan: Plan) -> [Flaw] {
    func unique(_ ids: [EntityID], _ reserved: [EntityID], _ register: FigureAddress.Register) -> [Flaw] {
      self.unique(ids, reserved) { plan.address(register, [$0]) }
    }
    return unique(plan.goals.ids, GoalRegister.reserved, .goals)
      + unique(plan.risks.ids, [RiskRegister.overallID], .risks) + unique(plan.actions.ids, [], .actions)
      + unique(plan.money.map(\.id), [], .money) + unique(plan.statistics.map(\.id), [], .statistics)
      + unique(plan.reportingPoints.map(\.id) + plan.explanations.map(\.id), [Plan.titleID], .plan)
      + inside(plan.risks.risks.map { (.risk($0), $0.responses.map(\.id)) }, plan, .risks)
      + inside(plan.risks.controls.map { (.control($0), $0.corrective.map(\.id)) }, plan, .risks)
      + inside(plan.risks.reviews.map { (.review($0), $0.responses.map(\.id)) }, plan, .risks)
      + inside(plan.actions.commitments.map { (.commitment($0), $0.activities.map(\.id)) }, plan, .actions)
      + inside(plan.actions.contracts.map { (.contract($0), $0.followUps.map(\.id)) }, plan, .actions)
  }

  /// Ids are one of a kind inside their owner, and none is the name of a field of the owner's.
  private static func inside(
    _ owners: [(Thing, [EntityID])], _ plan: Plan, _ register: FigureAddress.Register
  ) -> [Flaw] {
    owners.flatMap { owner, ids in
      ids.isEmpty ? [] : unique(ids, owner.reserved) { plan.address(register, [owner.id, $0]) }
    }
  }

  static func unique(
    _ ids: [EntityID], _ reserved: [EntityID], _ address: (EntityID) -> FigureAddress
  ) -> [Flaw] {
    var seen: Set<EntityID> = []
    return ids.compactMap { id in
      if reserved.contains(id) { return Flaw(address(id), .reserved(id)) }
      return seen.insert(id).inserted ? nil : Flaw(address(id), .taken(id))
    }
  }

  private static func names(_ things: [(FigureAddress, Thing)]) -> [Flaw] {
    things.compactMap { address, thing in
      FieldRules.problem(inName: thing.name).map { Flaw(address, $0) }
    }
  }

  /// Links to what is not there, or is something else than the link is to lead to.
  private static func dangling(_ plan: Plan, _ things: [(FigureAddress, Thing)]) -> [Flaw] {
    let places = Dictionary(things) { first, _ in first }
    return plan.links.compactMap { link in
      guard let target = link.target, places[link.to].map(target.accepts) != true else { return nil }
      return Flaw(link.from, .linkToNothing(link.to.path.last ?? plan.committee))
    }
  }

  /// No goal lies under itself.
  private static func circles(_ plan: Plan) -> [Flaw] {
    let pairs = plan.goals.nodes.compactMap { node in node.parent.map { (node.id, $0) } }
    let parents = Dictionary(pairs) { first, _ in first }
    return plan.goals.nodes.compactMap { node in
      var parent = parents[node.id]
      var steps = 0
      while let next = parent, steps <= parents.count {
        if next == node.id { return Flaw(plan.address(.goals, [node.id]), .circle(node.id)) }
        parent = parents[next]
        steps += 1
      }
      return nil
    }
  }
}
