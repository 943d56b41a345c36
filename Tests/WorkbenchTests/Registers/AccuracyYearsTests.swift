import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Finansiering tells how good the forecasts have been over the years")
struct AccuracyYearsTests {
  private func plan(_ year: Int, _ march: String, _ august: String, _ outcome: String) -> Plan {
    var builder = TableBuilder(
      "drift", .operations, "Drift", .thousands,
      [
        TableBuilder.column("forecast-\(year)-03@\(year)", .forecast, "Prognos mars"),
        TableBuilder.column("forecast@\(year)", .forecast, "Prognos"),
        TableBuilder.column("actual@\(year)", .actual, "Utfall"),
      ])
    builder.row("personal", .cost, "Personal", [march, august, outcome])
    return Plan(
      committee: BudgetFixture.id("von"), year: year,
      reportingPoints: [
        ReportingPoint(
          id: BudgetFixture.id("augusti"), kind: .august, name: "Delår 31 augusti",
          period: BudgetFixture.period("\(year)-08"))
      ], money: [builder.table])
  }

  private func tab(_ plans: [Plan], year: Int) throws -> Sheet? {
    let user = try User(at: Desk(plans), committee: "von", year: year, pane: .funding)
    return user.register?.tabs.first { $0.id == "accuracy-years" }?.sheet()
  }

  @Test("every year's forecasts stand under the row, the latest year first, with the mean of each month")
  func rows() throws {
    let sheet = try #require(
      try tab([plan(2022, "95", "98", "100"), plan(2023, "110", "104", "105")], year: 2023))
    let texts = sheet.rows.map { row in row.cells.map(\.text.breakable).joined(separator: "|") }
    #expect(
      texts == [
        "Drift", "Personal", "2023, gjord efter mars|110|105|−5|−4,5|tkr",
        "2023, gjord efter augusti|104|105|+1|+1,0|tkr",
        "2022, gjord efter mars|95|100|+5|+5,3|tkr", "2022, gjord efter augusti|98|100|+2|+2,0|tkr",
        "Medelfel mars, 2 år|||5|4,9|tkr", "Medelfel augusti, 2 år|||2|1,5|tkr",
      ])
  }

  @Test("what is missing is said, year by year")
  func missing() throws {
    let sheet = try #require(try tab([plan(2022, "95", "98", "100"), plan(2023, "", "104", "")], year: 2023))
    #expect(sheet.foot.contains("Drift: prognos men inget utfall för helåret 2023 (efter augusti)."))
    #expect(sheet.foot.first == "Medelfel räknas när minst två år har en prognos från samma månad.")
    let none = try #require(try tab([plan(2023, "", "104", "")], year: 2023))
    #expect(none.rows.isEmpty)
    #expect(none.empty.hasPrefix("Inget år har både en prognos och ett utfall"))
  }

  @Test("a year that no forecast was made in has no such list")
  func none() throws {
    #expect(try tab([plan(2023, "", "", "105")], year: 2023) == nil)
  }

  @Test("in Huddinge's years there are forecasts but no outcome of a year that was forecast")
  func huddinge() throws {
    let plan = try HuddingeYears.plan("von", 2025)
    let others = try [2019, 2023].map { try HuddingeYears.plan("von", $0) }
    let table = try #require(plan.money.first { $0.kind == .incomeStatement })
    let found = ForecastYears(of: table, in: plan, others: others)
    #expect(found.hasForecasts)
    #expect(found.years.map(\.year) == [2019, 2023, 2024, 2025])
    #expect(
      found.years.map(\.gap) == [
        .noOutcome(made: [Period("2019-08")]), .noTable, .noOutcome(made: [nil]), .noForecast,
      ])
  }
}
