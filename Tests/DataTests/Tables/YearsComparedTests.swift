import FollowUp
import Testing

@Suite("Two years whose documents print otherwise are compared in one sign and one unit")
struct YearsComparedTests {
  private func plan(_ year: Int) throws -> Plan {
    try #require(try HuddingePlans().all.first { $0.committee.description == "von" && $0.year == year })
  }

  /// 2025 prints costs with a minus in tkr, 2019 without in mnkr.
  @Test("personal of Vård- och omsorgsnämnden 2025 against 2019")
  func personal() throws {
    let (now, then) = (try plan(2025), try plan(2019))
    let rows = FigureComparison(now, then, by: .plan).changed.filter {
      ($0.left?.address.path ?? []).prefix(2).map(\.description) == ["income", "personal"]
    }
    let row = try #require(
      rows.first { $0.left?.value == ExactDecimal(-849_540_000) }, "\(rows.map(\.label))")
    #expect(row.right?.value == ExactDecimal(-731_800_000))
    #expect(row.right?.shownUnit == .thousands)
    #expect(row.difference == ExactDecimal(-117_740_000))
  }

  @Test("the same year meets itself without a difference, whatever its signs", arguments: [2019, 2023, 2025])
  func same(year: Int) throws {
    let same = try plan(year)
    #expect(FigureComparison(same, same, by: .plan).changed.isEmpty)
  }
}
