import FollowUp
import Testing

@Suite("Typed totals against their parts")
struct PartsCheckTests {
  /// Verksamhetsstatistik augusti 2019 with its totals typed: daglig verksamhet 295, of which 213, 56 and 25.
  private func volumes(_ lov: String = "56", unit: MeasureUnit = MeasureUnit(rawValue: "helårsplatser"))
    -> FigureTable
  {
    var table = table(
      unit, kind: .volumes,
      """
      actual@2019-08
      daglig quantity 295
      egen quantity 213
      lov quantity \(lov)
      ej-lov quantity 25
      ensam quantity 5
      """)
    for index in 1...3 { table.rows[index].parent = id("daglig") }
    return table
  }

  private func told(_ table: FigureTable) -> [String] { findings(.parts, statistics: [table]).map(brief) }

  @Test(
    "over three parts rounding makes less than two units",
    arguments: [
      ("57", []), ("56", ["rounding daglig/actual@2019-08"]), ("58", ["rounding daglig/actual@2019-08"]),
      ("55", ["error daglig/actual@2019-08"]), ("59", ["error daglig/actual@2019-08"]),
    ])
  func rounded(lov: String, expected: [String]) {
    #expect(told(volumes(lov)) == expected)
  }

  @Test("persons are counted, not rounded: 213 + 56 + 25 = 294, printed 295")
  func counted() throws {
    let found = findings(.parts, statistics: [volumes(unit: MeasureUnit(rawValue: "personer"))])
    #expect(found.map(brief) == ["error daglig/actual@2019-08"])
    let figures = try #require(found.first?.figures)
    #expect(FindingText.equation(figures) == "213 + 56 + 25 = 294, tryckt 295, skillnad +1")
    #expect(found.first.map(\.addresses.count) == 4)
  }

  @Test("with a part that is not filled in nothing is said; a dash adds nothing")
  func missing() {
    #expect(told(volumes(".")) == [])
    var table = volumes(".")
    table.cells[cell("lov", "actual@2019-08")] = Figure(.missing(.dash))
    #expect(told(table) == ["error daglig/actual@2019-08"])
    table.cells[cell("daglig", "actual@2019-08")] = Figure(.number(number("238")))
    #expect(told(table) == [])
  }

  @Test(
    "a computed total is its parts, and what is called varav is not all: only more than the total is told")
  func notWhole() {
    var table = volumes("10")
    table.rows[2].label = "varav LOV"
    #expect(told(table) == [])
    table.cells[cell("lov", "actual@2019-08")] = Figure(.number(number("300")))
    #expect(told(table) == ["error daglig/actual@2019-08"])
    table.rows[0].terms = [TableRow.Term(row: id("egen"))]
    #expect(told(table) == [])
  }
}
