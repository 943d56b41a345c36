import FollowUp
import Testing

@Suite("The same quantity in two tables of money")
struct SameQuantityTests {
  private func told(_ tables: [FigureTable]) -> [String] {
    findings(.sameQuantity, money: tables).filter { $0.severity != .rounding }.map(brief)
  }

  private var income: FigureTable { named("income", incomeStatement2026()) }
  private var operations: FigureTable { named("operations", operations2026()) }

  /// Ramförändringar 2026: 19 525 tkr, which is 521 984 − 502 459.
  private func frame(_ total: String = "19525") -> FigureTable {
    named(
      "frame",
      table(
        .thousands, kind: .frameChanges,
        """
        amount@2026
        upprakning item 17101
        ovrigt item 2424
        summa item = upprakning ovrigt : \(total)
        """))
  }

  @Test("the plan of 2026: net cost, operations and the change of frame agree")
  func plan2026() {
    #expect(told([income, operations, frame()]) == [])
  }

  @Test("a closing that is 3 594 tkr less in operations is an error, told with both cells")
  func closing() throws {
    var other = table(
      .thousands, kind: .operations,
      """
      closing@2023 budget@2024 forecast@2024
      aldre net 764009 772074 779649
      ovrigt net 638114 672450 674980
      netto net = aldre ovrigt : 1402123 1444524 1454629
      """)
    other.title = "Drift"
    let found = findings(
      .sameQuantity, money: [named("income", incomeStatement2025()), named("operations", other)])
    #expect(
      found.map(brief) == ["error resultat/closing@2023", "rounding resultat/forecast@2024"])
    let figures = try #require(found.first?.figures)
    #expect(figures.printed == number("-1405717"))
    #expect(figures.computed == number("-1402123"))
    #expect(
      found.first?.addresses.map(\.description) == [
        "sn/2026/money/income/resultat/closing@2023", "sn/2026/money/operations/netto/closing@2023",
      ])
  }

  @Test("a total that is wrong by its own rows is not told again")
  func broken() {
    var wrong = income
    wrong.controls[cell("resultat", "budget@2025")] = Figure(.number(number("512459e3")))
    #expect(told([wrong, operations]) == [])
    #expect(findings(.sum, money: [wrong]).map(brief) == ["error resultat/budget@2025"])
  }

  @Test("a kept forecast is held against the same one kept, and never against today's")
  func kept() {
    func forecast(_ kind: FigureTable.Kind, _ id: String, _ now: Int, _ before: Int) -> FigureTable {
      named(
        id,
        table(
          .thousands, kind: kind,
          """
          forecast@2026 forecast-2026-03@2026
          aldre net \(now) \(before)
          vuxna net 100 100
          netto net = aldre vuxna
          """))
    }
    let income = forecast(.incomeStatement, "income", 1000, 900)
    #expect(told([income, forecast(.operations, "operations", 1000, 900)]) == [])
    #expect(
      told([income, forecast(.operations, "operations", 1000, 800)]) == ["error netto/forecast-2026-03@2026"])
    let lone = forecast(.operations, "operations", 1000, 700)
    var without = lone
    without.columns.removeLast()
    #expect(told([income, without]) == [])
  }

  @Test("budgets of two versions are two quantities")
  func versions() {
    var wrong = operations
    wrong.controls = [:]
    wrong.cells[cell("barn", "budget@2025")] = Figure(.number(number("300000e3")))
    #expect(told([income, wrong]) == ["error resultat/budget@2025"])
    wrong.columns[1].version = "justerad"
    #expect(told([income, wrong]) == ["error resultat/budget@2025"])
    var other = income
    other.columns[1].version = "preliminär"
    #expect(told([other, wrong]) == [])
  }

  @Test(
    "changes of frame that are not the difference of the budgets are a warning, unless the table says it is not all",
    arguments: [("frame", ["warning summa/amount@2026"]), ("Ramförändringar utöver volymer", [])])
  func frames(title: String, expected: [String]) {
    var wrong = frame(".")
    wrong.cells[cell("ovrigt", "amount@2026")] = Figure(.number(number("2000e3")))
    wrong.title = title
    #expect(told([income, operations, wrong]) == expected)
  }

  @Test("a year's adjusted budget is not what the frame was changed from")
  func adjusted() {
    var adjusted = income
    adjusted.columns[1].version = "justerad"
    var wrong = frame(".")
    wrong.cells[cell("ovrigt", "amount@2026")] = Figure(.number(number("2000e3")))
    #expect(told([adjusted, wrong]) == [])
  }

  @Test("a special initiative is held against the change of frame of the same name, across units")
  func initiatives() {
    let frame = named(
      "frame", table(.kronor, kind: .frameChanges, "amount@2025\nsprak item 1875000\nlarm item 800000"))
    func initiative(_ amount: String) -> FigureTable {
      named("own", table(.thousands, kind: .specialInitiatives, "budget@2025\nsprak item \(amount)"))
    }
    #expect(told([frame, initiative("1875")]) == [])
    #expect(told([frame, initiative("1785")]) == ["warning sprak/budget@2025"])
  }
}
