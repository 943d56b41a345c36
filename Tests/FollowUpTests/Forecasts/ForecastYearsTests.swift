import FollowUp
import Testing

@Suite("Forecasts are judged over the years")
struct ForecastYearsTests {
  /// A year with a forecast kept in March, one that stands in August, and perhaps an outcome, in tkr; of the year before a bokslut.
  private func plan(
    _ year: Int, march: Int? = nil, august: Int? = nil, outcome: Int? = nil, closing: Int? = nil
  ) -> Plan {
    let table = drift(
      "personal", "Personal",
      [
        ("closing@\(year - 1)", .closing, closing), ("forecast-\(year)-03@\(year)", .forecast, march),
        ("forecast@\(year)", .forecast, august), ("actual@\(year)", .actual, outcome),
      ])
    return Plan(
      committee: id("von"), year: year,
      reportingPoints: [
        ReportingPoint(
          id: id("mars"), kind: .march, name: "Delår 31 mars", period: period("\(year)-03")),
        ReportingPoint(
          id: id("augusti"), kind: .august, name: "Delår 31 augusti", period: period("\(year)-08")),
      ], money: [table])
  }

  private func drift(
    _ row: String, _ label: String, _ columns: [(String, TableColumn.Meaning, Int?)]
  ) -> FigureTable {
    let cells = columns.compactMap { key, _, value in
      value.map {
        (FigureTable.CellKey(row: id(row), column: column(key)), Figure(.number(ExactDecimal($0 * 1000))))
      }
    }
    return FigureTable(
      id: id("drift"), kind: .operations, title: "Drift", unit: .thousands,
      columns: columns.map { TableColumn(key: column($0.0), meaning: $0.1, label: $0.0) },
      rows: [TableRow(id: id(row), label: label, kind: .cost)], cells: Dictionary(uniqueKeysWithValues: cells)
    )
  }

  private func years(_ plans: [Plan]) throws -> ForecastYears {
    let plan = try #require(plans.last)
    return ForecastYears(of: plan.money[0], in: plan, others: plans.dropLast())
  }

  private let row = id("personal")

  @Test("each forecast by when it was made, against the year's own outcome or the bokslut of a later plan")
  func judged() throws {
    let found = try years([
      plan(2022, march: 95, august: 98, outcome: 100),
      plan(2023, march: 110, august: 104),
      plan(2024, march: 120, august: 121, closing: 105),
    ])
    #expect(found.years.map(\.year) == [2022, 2023, 2024])
    #expect(found.years.map(\.outcomeIn) == [2022, 2024, nil])
    let errors = found.years.map { $0.forecasts.map { $0.rows[row]?.difference.shifted(by: -3) } }
    #expect(errors == [[number("5"), number("2")], [number("-5"), number("1")], []])
    #expect(found.years[0].forecasts.map(\.month) == [Period("2022-03"), Period("2022-08")])
    #expect(found.years[0].forecasts[0].rows[row]?.percent == ExactDecimal(literal: "5.3"))
    #expect(found.years[2].gap == .noOutcome(made: [Period("2024-03"), Period("2024-08")]))
  }

  @Test("the mean error of a month is of two years at least, signs left out")
  func mean() throws {
    let found = try years([
      plan(2022, march: 95, august: 98, outcome: 100),
      plan(2023, march: 110, august: 104, outcome: 105),
      plan(2024, august: 121, outcome: 120),
    ])
    #expect(found.months(of: row) == [3, 8])
    let march = try #require(found.meanError(of: row, month: 3))
    #expect(march.years == 2)
    #expect(march.amount == ExactDecimal(5000))
    #expect(march.percent == ExactDecimal(literal: "4.9"))
    let august = try #require(found.meanError(of: row, month: 8))
    #expect(august.years == 3)
    #expect(august.amount == ExactDecimal(literal: "1333.33"))
    #expect(try years([plan(2022, august: 98, outcome: 100)]).meanError(of: row, month: 8) == nil)
  }

  @Test("a year without the table, or without a forecast, says which")
  func gaps() throws {
    let found = try years([
      Plan(committee: id("von"), year: 2020), plan(2021, outcome: 90),
      Plan(committee: id("sn"), year: 2022), plan(2023, august: 100, outcome: 101),
    ])
    #expect(found.years.map(\.year) == [2020, 2021, 2023])
    #expect(found.years.map(\.gap) == [.noTable, .noForecast, nil])
  }

  @Test(
    "a forecast in the next year's plan counts where the year has none of its own, and nobody knows when it was made"
  )
  func undated() throws {
    let table = drift(
      "loner", "PERSONAL", [("forecast@2024", .forecast, 100), ("closing@2024", .closing, 99)])
    let later = Plan(committee: id("von"), year: 2025, money: [table])
    let found = ForecastYears(
      of: plan(2026, august: 1).money[0], in: plan(2026, august: 1), others: [later])
    let year = try #require(found.years.first)
    #expect(year.year == 2024)
    #expect(year.forecasts.map(\.month) == [nil])
    #expect(year.forecasts[0].rows[row]?.difference == ExactDecimal(-1000))
  }
}
