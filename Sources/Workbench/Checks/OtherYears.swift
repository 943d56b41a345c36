package import FollowUp

/// Years beside the one that is shown, each read once and kept.
package struct OtherYears: Sendable {
  private var plans: [CheckNeighbours.YearOf: Plan] = [:]
  private var unread: Set<CheckNeighbours.YearOf> = []

  package init() {}

  /// A year as it now stands, read or edited elsewhere.
  package mutating func keep(_ plan: Plan) {
    let year = CheckNeighbours.YearOf(committee: plan.committee, year: plan.year)
    plans[year] = plan
    unread.remove(year)
  }

  /// A year read anew; true when it is another than the one that was kept.
  mutating func keepNew(_ plan: Plan) -> Bool {
    let year = CheckNeighbours.YearOf(committee: plan.committee, year: plan.year)
    guard plans[year] != plan else { return false }
    keep(plan)
    return true
  }

  /// A year that can no longer be read; true when it could be before.
  mutating func lose(_ year: CheckNeighbours.YearOf) -> Bool {
    unread.insert(year)
    return plans.removeValue(forKey: year) != nil
  }

  /// The year before one of the same committee; empty when it has not been read.
  func before(_ plan: Plan) -> [Plan] {
    plans[CheckNeighbours.YearOf(committee: plan.committee, year: plan.year - 1)].map { [$0] } ?? []
  }

  /// Those of the years that can be read, and those that cannot.
  /// - Parameter load: nil for a year that cannot be read; asked once a year.
  package mutating func take(
    _ years: [CheckNeighbours.YearOf], load: (CheckNeighbours.YearOf) -> Plan?
  ) -> (plans: [Plan], unread: [CheckNeighbours.YearOf]) {
    for year in years where plans[year] == nil && !unread.contains(year) {
      if let plan = load(year) { plans[year] = plan } else { unread.insert(year) }
    }
    return (years.compactMap { plans[$0] }, years.filter(unread.contains))
  }
}
