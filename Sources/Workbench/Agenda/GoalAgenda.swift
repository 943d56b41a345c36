import FollowUp

/// Goals that are not met or met in part.
enum GoalAgenda {
  static func items(of context: PaneContext) -> [AgendaItem] {
    context.plan.goals.nodes.filter { $0.level == .committeeGoal }.compactMap { item($0, context) }
  }

  private static func item(_ goal: GoalNode, _ context: PaneContext) -> AgendaItem? {
    let proposal = AttainmentProposal.of(
      goal: goal.id, in: context.plan.goals, at: context.point.period, rule: context.municipality.attainment)
    let level = goal.decision.level ?? proposal.level
    guard level == .notMet || level == .partial else { return nil }
    let counts =
      proposal.assessable > 0 ? "\(proposal.reached) av \(proposal.assessable) indikatorer når målet" : ""
    return AgendaItem(
      kind: .goal, urgency: level == .notMet ? .serious : .notable, title: goal.name,
      headline: AttainmentText.name(level),
      caption: goal.decision.level == nil ? "förslag · \(counts)" : counts,
      details: indicators(of: goal, context),
      address: context.plan.address(.goals, [goal.id], field: "attainment"))
  }

  private static func indicators(of goal: GoalNode, _ context: PaneContext) -> [AgendaItem.Detail] {
    context.plan.goals.indicators(of: goal.id).map { indicator in
      let assessment = IndicatorAssessment.of(indicator, at: context.point.period)
      let outcome =
        assessment.current.map { NumberText.figure($0.figure, in: indicator.unit, decimals: nil) } ?? "–"
      let target = assessment.milestone.map {
        NumberText.figure($0.figure, in: indicator.unit, decimals: nil)
      }
      let against = target.map { " mot \($0)" } ?? ""
      return AgendaItem.Detail(
        label: AttainmentText.mark(assessment.status), text: "\(indicator.name): \(outcome)\(against)")
    }
  }
}

extension Plan {
  /// An address whose field is known to be an id.
  func address(_ register: FigureAddress.Register, _ ids: [EntityID], field: String) -> FigureAddress? {
    EntityID(field).map { address(register, ids + [$0]) }
  }
}
