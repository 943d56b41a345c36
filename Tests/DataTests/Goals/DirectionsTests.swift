import FollowUp
import Testing

@Suite("The directions of data/huddinge are those the targets tell")
struct DirectionsTests {
  @Test("every direction is the one the targets tell; where they cannot tell, a person has decided")
  func directions() throws {
    let rows = try FixtureFile.directions.rows()
    let plans = try HuddingePlans()
    #expect(rows.count == FixtureFile.directions.count)
    let failures = rows.filter { row in
      guard let indicator = plans.indicator(row.address), indicator.name == row["name"] else { return true }
      let direction = indicator.direction.rawValue
      return direction != row["direction"] || direction != row.optional("derived") ?? direction
    }
    #expect(failures.isEmpty, "\(failures.map(\.address))")
  }

  @Test(
    "the latest outcome, the etappmål and the målvärde are the printed ones, and reached or not as they say")
  func latest() throws {
    let plans = try HuddingePlans()
    let failures = try FixtureFile.directions.rows().flatMap { row in
      plans.indicator(row.address).map { Self.differences(of: row, from: $0) } ?? ["\(row.address): saknas"]
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  private static func differences(of row: FixtureRow, from indicator: Indicator) -> [String] {
    let latest = indicator.observations.last { $0.isObserved && $0.figure.number != nil }
    let milestone = indicator.observations.last { $0.role == .milestone && $0.gender == nil }
    let target = indicator.observations.last { $0.role == .target && $0.gender == nil }
    var facts: [(column: String, stored: String?)] = [
      ("latestLabel", latest?.label ?? ""), ("latest", latest?.figure.number?.literal ?? ""),
      ("milestone", printed(milestone, indicator.unit)), ("target", printed(target, indicator.unit)),
    ]
    if row.optional("reached") != nil {
      facts.append(("reached", reached(latest, milestone, indicator.direction)))
    }
    return RowComparison(row: row).differences(facts)
  }

  private static func printed(_ observation: Observation?, _ unit: MeasureUnit) -> String {
    guard let figure = observation?.figure else { return "" }
    return figure.printed ?? DocumentText.canonical(figure, in: unit)
  }

  /// By the printed operator, else by the direction: nobody asks here what part of the year the outcome covers.
  private static func reached(
    _ latest: Observation?, _ milestone: Observation?, _ direction: Indicator.Direction
  ) -> String? {
    guard let outcome = latest?.figure.number, let goal = milestone?.figure.number else { return nil }
    let comparison = milestone?.figure.comparison ?? (direction == .lower ? .atMost : .atLeast)
    return comparison.holds(outcome, against: goal) ? "yes" : "no"
  }
}

extension Observation {
  fileprivate var isObserved: Bool { gender == nil && (role == .outcome || role == .forecast) }
}
