/// A new year made from an earlier one: the structure goes with it, the figures become history and comparison, and what is finished
/// stays behind.
package enum NextYear {
  /// A year with nothing in it but its plan to report.
  package static func empty(of committee: EntityID, year: Int) -> Plan {
    Plan(
      committee: committee, year: year, title: "Verksamhetsplan \(year)",
      reportingPoints: [.plan(of: year)])
  }

  /// The year after another of the same committee, and Swedish sentences on what came with it and what did not.
  /// - Parameter year: nil for the next year; a later one leaves years out between.
  package static func plan(
    from old: Plan, to year: Int? = nil, municipality: Municipality
  ) -> (plan: Plan, told: [String]) {
    let shift = YearShift(from: old.year, to: year ?? old.year + 1)
    var plan = empty(of: old.committee, year: shift.to)
    plan.goals = goals(old.goals, shift)
    plan.money = tables(old.money, shift)
    plan.statistics = tables(old.statistics, shift)
    var left = LeftBehind()
    plan.risks = risks(old.risks, municipality, &left)
    plan.actions = actions(old.actions, shift, municipality, &left)
    return (plan, NextYearTelling(old: old, plan: plan, left: left).sentences)
  }
}
