import FollowUp
import Testing

@Suite("The deficit to cover")
struct DeficitToCoverTests {
  private func plan(_ statistics: [FigureTable] = [], money: [FigureTable] = [], year: Int = 2023) -> Plan {
    Plan(committee: id("von"), year: year, money: money, statistics: statistics)
  }

  private func quotes(_ label: String, _ value: String, unit: MeasureUnit = .millions) -> FigureTable {
    var quotes = table(unit, decimals: 1, kind: .quotes, "amount\nprog quantity \(value)")
    quotes.rows[0].label = label
    return quotes
  }

  private static func income(_ year: Int) -> FigureTable {
    table(
      .thousands,
      """
      budget@\(year) forecast@\(year)
      intakter revenue 100 100
      kostnader cost 500 540
      netto net = kostnader -intakter
      """)
  }

  @Test("a forecast deficit that the text names goes first: 2 mnkr for 2023")
  func quoted() throws {
    let text = [quotes("prognostiserat underskott 2023", "-2")]
    let found = try #require(DeficitToCover.of(plan(text, money: [Self.income(2023)])))
    #expect(found.amount == number("2e6"))
    #expect(found.isQuoted && found.label == "prognostiserat underskott 2023")
    #expect(found.address.description == "von/2023/statistics/table/prog/amount")
  }

  @Test(
    "another year's deficit, one that is brought forward, and one that is no money are not the year's",
    arguments: [
      ("prognostiserat underskott 2024", "-2", MeasureUnit.millions),
      ("balanserat underskott", "-15.7", .millions), ("prognos överskott", "20.9", .millions),
      ("prognostiserat underskott", "-3", .percent),
    ])
  func others(label: String, value: String, unit: MeasureUnit) {
    #expect(DeficitToCover.of(plan([quotes(label, value, unit: unit)])) == nil)
  }

  @Test("without words, the year's forecast against its budget; better than budget is no deficit")
  func forecast() throws {
    let found = try #require(DeficitToCover.of(plan(money: [Self.income(2023)])))
    #expect(found.amount == number("40e3") && !found.isQuoted)
    #expect(found.address.description == "von/2023/money/table/netto/forecast@2023")
    #expect(DeficitToCover.of(plan(money: [Self.income(2023)], year: 2024)) == nil)
    var better = Self.income(2023)
    better.cells[.init(row: id("kostnader"), column: column("forecast@2023"))] = Figure(
      .number(number("490e3")))
    #expect(DeficitToCover.of(plan(money: [better])) == nil)
  }
}
