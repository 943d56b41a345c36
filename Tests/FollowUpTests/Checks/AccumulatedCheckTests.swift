import FollowUp
import Testing

@Suite("Part of the year against the whole of it")
struct AccumulatedCheckTests {
  @Test("the report of 2019: eight months are less than twelve, in every row")
  func report2019() {
    #expect(findings(.accumulated, money: [incomeStatement2019()]) == [])
  }

  @Test(
    "months beyond the year are a warning in gross rows, not in net ones and not within rounding",
    arguments: [
      (("cost", "0.5", "0.4"), ["warning a/actual@2019-08"]), (("net", "0.5", "0.4"), []),
      (("cost", "0.4", "0.4"), []), (("cost", "-0.5", "-0.4"), ["warning a/actual@2019-08"]),
      (("cost", "0.5", "-0.4"), []), (("quantity", "5.0", "4.0"), []),
    ])
  func beyond(row: (kind: String, actual: String, forecast: String), expected: [String]) {
    let report = table(
      .millions, decimals: 1,
      """
      budget@2019 forecast@2019 budget@2019-08 actual@2019-08
      a \(row.kind) 1.0 \(row.forecast) 0.6 \(row.actual)
      """)
    #expect(findings(.accumulated, money: [report]).map(brief) == expected)
  }

  @Test("a budget of the months beyond the year's is a warning, but not against another version")
  func budget() {
    var report = table(.millions, decimals: 1, "budget@2019 budget@2019-08\na cost 1.0 1.4")
    #expect(findings(.accumulated, money: [report]).map(brief) == ["warning a/budget@2019-08"])
    report.columns[1].version = "justerad"
    #expect(findings(.accumulated, money: [report]) == [])
  }
}
