import FollowUp
import Testing

@Suite("What follows from a table's figures")
struct TableArithmeticTests {
  @Test("the plan of 2025: totals and net are as printed, but for a thousand of rounding in one")
  func plan2025() {
    #expect(differences(incomeStatement2025()) == ["resultat/budget@2024": number("1")])
  }

  @Test("the plan of 2026: sums differ from what is printed by a thousand of rounding at most")
  func plan2026() {
    #expect(differences(incomeStatement2026()) == [:])
    #expect(
      differences(operations2026()) == [
        "resultat/budget@2025": number("1"), "resultat/budget@2026": number("-1"),
      ])
  }

  @Test("the report of 2019: what differs beyond rounding is the net of January–August, and nothing else")
  func report2019() {
    let table = incomeStatement2019()
    let large = differences(table).filter { $0.value.magnitude > number("0.45") }
    #expect(large == ["netto/budget@2019-08": number("275.6"), "netto/actual@2019-08": number("277.4")])
    #expect(differences(table)["lokaler/variance@2019"] == number("-0.1"))
    #expect(differences(table)["personal/variance@2019-08"] == number("0.1"))
  }

  @Test(
    "a positive variance is better than budget, whatever the row",
    arguments: [
      (TableRow.Kind.cost, "731.8", "783.1", "-51.3"), (.revenue, "93.0", "92.8", "-0.2"),
      (.net, "1253.8", "1232.8", "21.0"),
      (.cost, "97.6", "96.8", "0.8"), (.item, "5", "4", "1"), (.quantity, "5", "4", "-1"),
      (.equity, "5", "6", "1"),
    ])
  func variance(kind: TableRow.Kind, budget: String, actual: String, expected: String) {
    #expect(Variance.of(kind, budget: number(budget), actual: number(actual)) == number(expected))
  }

  @Test(
    "a variance in per cent is of the budget's size, one decimal",
    arguments: [
      ("-51.3", "731.8", "-7.0"), ("-5.3", "5.6", "-94.6"), ("0.2", "-0.1", "200"),
      ("-19444", "502459", "-3.9"),
    ])
  func percent(variance: String, budget: String, expected: String) {
    #expect(Variance.percent(number(variance), of: number(budget)) == number(expected))
  }

  @Test("without a budget there is no per cent")
  func noPercent() {
    #expect(Variance.percent(number("1"), of: .zero) == nil)
  }

  @Test("missing is never zero: a sum of nothing is nothing, and a variance needs both sides")
  func missing() {
    let table = table(
      .thousands,
      """
      budget@2025 forecast@2025 variance@2025
      a cost 5 . .
      b cost 3 . .
      sum cost = a b :
      """)
    #expect(table.value(id("sum"), column("budget@2025")) == number("8e3"))
    #expect(table.value(id("sum"), column("forecast@2025")) == nil)
    #expect(table.value(id("a"), column("variance@2025")) == nil)
    #expect(table.value(id("no-such"), column("budget@2025")) == nil)
    #expect(table.figure(FigureTable.CellKey(row: id("sum"), column: column("forecast@2025"))) == .empty)
  }

  @Test("rows that refer to each other in a circle have no figure, and nothing hangs")
  func circle() {
    var text = "budget@2025\ntyped cost 5\n"
    let names = (0..<40).map { "r\($0)" }
    for name in names { text += "\(name) cost = typed \(names.joined(separator: " ")) :\n" }
    let table = table(.thousands, text)
    #expect(table.value(id("r0"), column("budget@2025")) == nil)
    #expect(table.value(id("typed"), column("budget@2025")) == number("5e3"))
  }

  @Test("the parts of a computed cell are one step down")
  func parts() {
    let table = incomeStatement2019()
    let net = table.parts(of: FigureTable.CellKey(row: id("netto"), column: column("budget@2019")))
    #expect(net.map(\.row) == [id("kostnader"), id("intakter")])
    let variance = table.parts(of: FigureTable.CellKey(row: id("netto"), column: column("variance@2019")))
    #expect(variance.map(\.column) == [column("budget@2019"), column("forecast@2019")])
    #expect(table.parts(of: FigureTable.CellKey(row: id("taxor"), column: column("budget@2019"))).isEmpty)
  }

  @Test("a row is found after rows are added, moved and removed")
  func rowIndex() {
    var table = incomeStatement2026()
    table.rows.reverse()
    #expect(table.row(id("intakter"))?.label == "intakter")
    table.rows.removeAll { $0.id == id("intakter") }
    #expect(table.row(id("intakter")) == nil)
    table.rows[0].label = "Nytt"
    #expect(table.row(table.rows[0].id)?.label == "Nytt")
    table.rows = []
    #expect(table.row(id("personal")) == nil)
  }

  @Test("a cell's unit is its own, its row's or the table's")
  func units() {
    var table = operations2026()
    let cell = FigureTable.CellKey(row: id("barn"), column: column("budget@2025"))
    #expect(table.unit(of: cell) == .thousands)
    table.rows[3].unit = .count
    #expect(table.unit(of: cell) == .count)
    table.cells[cell]?.unit = .percent
    #expect(table.unit(of: cell) == .percent)
  }

  @Test("a document's sign is the inside sign turned, both ways, except for variances")
  func signs() {
    let signs = incomeStatement2025().signs
    #expect(signs.flipped(number("1460590e3"), kind: .net, meaning: .budget) == number("-1460590e3"))
    #expect(signs.flipped(number("-881965e3"), kind: .cost, meaning: .closing) == number("881965e3"))
    #expect(signs.flipped(number("5"), kind: .revenue, meaning: .budget) == number("5"))
    #expect(signs.flipped(number("5"), kind: .cost, meaning: .variance) == number("5"))
  }
}
