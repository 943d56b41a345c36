extension NextYear {
  /// The chain with each goal pointing to its own of the year before; nothing decided.
  static func goals(_ old: GoalRegister, _ shift: YearShift) -> GoalRegister {
    let nodes = old.nodes.map { node in
      var node = node
      node.predecessor = node.id
      node.decision = AttainmentDecision()
      return node
    }
    return GoalRegister(nodes: nodes, indicators: old.indicators.map { indicator($0, shift) })
  }

  /// What is known of an indicator, without what was said of it that year.
  private static func indicator(_ old: Indicator, _ shift: YearShift) -> Indicator {
    var indicator = old
    indicator.isNew = false
    indicator.printedTrend = nil
    indicator.unjustifiedDifference = nil
    indicator.printedReached = nil
    indicator.comment = nil
    indicator.observations = old.observations.filter { isCarried($0, of: old, shift) }
    if !indicator.observations.contains(where: { $0.role == .milestone && $0.gender == nil }) {
      indicator.observations.append(
        Observation(
          role: .milestone, period: Period(year: shift.to), label: "Etappmål \(shift.to)", figure: .empty))
    }
    return indicator
  }

  /// Outcomes are history. A forecast is kept while the outcome it was made of is not there, a milestone and a target while their time has
  /// not passed.
  private static func isCarried(
    _ observation: Observation, of indicator: Indicator, _ shift: YearShift
  ) -> Bool {
    switch observation.role {
    case .outcome: true
    case .milestone, .target: observation.period.year >= shift.to
    case .forecast:
      !indicator.observations.contains {
        $0.role == .outcome && $0.gender == observation.gender && $0.period >= observation.period
      }
    }
  }
}
