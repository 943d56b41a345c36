import FollowUp
import Testing

@Suite("The indicators of data/huddinge hold what the documents print")
struct IndicatorsTests {
  @Test(
    "every printed value is at its address: number, operator, words, date, gender, raw text, kind of missing")
  func observations() throws {
    let rows = try FixtureFile.indicators.rows()
    let plans = try HuddingePlans()
    #expect(rows.count == FixtureFile.indicators.count)
    #expect(Set(rows.map { $0.address + $0["part"] }).count == rows.count)
    let failures = rows.flatMap { row in
      IndicatorCell(row.address, in: plans).map { $0.differences(from: row) } ?? ["\(row.address): saknas"]
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  @Test("no indicator holds a value the documents do not print")
  func nothingInvented() throws {
    let printed = Set(try FixtureFile.indicators.rows().map(\.address))
    let stored = try HuddingePlans().all.flatMap { plan in
      plan.goals.indicators.flatMap { indicator in
        indicator.observations.map { (plan, indicator, $0) }
      }
    }
    #expect(stored.count == printed.count)
  }

  @Test(
    "every source is there with its text, its spellings in the source list, its Kolada id, who enters it when"
  )
  func sources() throws {
    let rows = try FixtureFile.sources.rows()
    let plans = try HuddingePlans()
    #expect(rows.count == FixtureFile.sources.count)
    let failures = rows.flatMap { row -> [String] in
      guard let indicator = plans.indicator(row.address), let address = FigureAddress(row.address) else {
        return ["\(row.address): saknas"]
      }
      let source = indicator.source
      return RowComparison(row: row).differences([
        ("name", indicator.name), ("text", source?.text ?? ""),
        ("listedName", source?.listedName ?? indicator.name),
        ("listedGoal", source?.listedGoal ?? plans.plan(of: address)?.goals.node(indicator.goal)?.name),
        ("kolada", source?.printedKoladaID ?? ""), ("enteredBy", source?.enteredBy ?? ""),
        ("enteredWhen", source?.enteredWhen ?? ""),
      ])
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }
}
