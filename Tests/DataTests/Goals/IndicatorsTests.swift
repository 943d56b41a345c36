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

  @Test("every source is there with its text, its spelling in the source list and its Kolada id as printed")
  func sources() throws {
    let rows = try FixtureFile.sources.rows()
    let plans = try HuddingePlans()
    #expect(rows.count == FixtureFile.sources.count)
    let failures = rows.filter { row in
      guard let indicator = plans.indicator(row.address) else { return true }
      let source = indicator.source
      return indicator.name != row["name"] || source?.text ?? "" != row["text"]
        || source?.listedName ?? indicator.name != row["listedName"]
        || source?.printedKoladaID ?? "" != row["kolada"]
    }
    #expect(failures.isEmpty, "\(failures.map(\.address))")
  }

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
}
