import FollowUp
import Testing

@Suite("After an edit only what depends on it is asked again")
struct CheckRunTests {
  private func table(_ name: String) -> FigureTable {
    FigureTable(
      id: id(name), kind: .operations, title: name, unit: .thousands,
      columns: [TableColumn(key: column("budget@2026"), meaning: .budget, label: "Budget")],
      rows: [TableRow(id: id("rad"), label: "Rad", kind: .net)])
  }

  private func scope() throws -> CheckScope {
    let plan = Plan(
      committee: id("sn"), year: 2026, reportingPoints: [.plan(of: 2026)],
      goals: GoalRegister(indicators: [
        Indicator(id: id("ett"), goal: id("mal"), name: "Ett", unit: .percent),
        Indicator(id: id("tva"), goal: id("mal"), name: "Två", unit: .percent),
      ]),
      money: [table("drift"), table("investeringar")])
    return CheckScope(
      municipality: Municipality.standard(id: id("x"), name: "X"), plan: plan,
      point: try #require(plan.reportingPoints.first))
  }

  /// One check of each kind, each of which tells what it was asked about.
  private let checks: [Check] = [
    Check(.sum, "Tabell", looksAt: "", .table { grid, _ in [Self.told(.sum, grid.table.title)] }),
    Check(
      .sameQuantity, "Mellan", looksAt: "", reads: .money,
      .table { grid, _ in [Self.told(.sameQuantity, grid.table.title)] }),
    Check(
      .koladaID, "Indikator", looksAt: "",
      .indicator { indicator, _ in [Self.told(.koladaID, indicator.name)] }),
    Check(
      .missing, "År", looksAt: "", reads: [.risks, .point], .year { _ in [Self.told(.missing, "året")] }),
  ]

  private static func told(_ rule: CheckName, _ text: String) -> Finding {
    Finding(rule, .info, at: [], place: text, section: text, message: text)
  }

  @Test("the first run asks everything")
  func first() throws {
    let run = CheckRun(try scope(), checks: checks)
    #expect(run.asked == 2 + 2 + 2 + 1)
    #expect(run.findings.count == 7)
  }

  @Test("years checked side by side find what each finds alone, in the order of the years")
  func sideBySide() throws {
    let scope = try scope()
    var other = scope
    other.plan.money = []
    let years = (0..<40).map { $0 % 2 == 0 ? scope : other }
    #expect(
      CheckRun.findings(in: years, checks: checks) == years.map { CheckRun($0, checks: checks).findings })
    #expect(CheckRun.findings(in: []).isEmpty)
  }

  @Test("the same year again asks nothing")
  func nothing() throws {
    var run = CheckRun(try scope(), checks: checks)
    run.update(try scope())
    #expect(run.asked == 0)
    #expect(run.findings.count == 7)
  }

  @Test("a figure asks its own table, and the checks that read across tables")
  func figure() throws {
    var run = CheckRun(try scope(), checks: checks)
    var next = try scope()
    let cell = FigureTable.CellKey(row: id("rad"), column: column("budget@2026"))
    next.plan.money[0].cells[cell] = Figure(.number(number("5000")))
    run.update(next)
    #expect(run.asked == 1 + 2)
  }

  @Test(
    "an indicator asks itself, a risk what reads risks, and a table that is gone takes its findings with it")
  func others() throws {
    var run = CheckRun(try scope(), checks: checks)
    var next = try scope()
    next.plan.goals.indicators[1].name = "Andra"
    run.update(next)
    #expect(run.asked == 1)
    next.plan.risks.risks.append(Risk(id: id("r"), number: "1", name: "Risk"))
    run.update(next)
    #expect(run.asked == 1)
    next.plan.money.removeLast()
    run.update(next)
    #expect(run.asked == 1)
    #expect(run.findings.map(\.message).sorted() == ["Andra", "Ett", "drift", "drift", "året"])
  }
}
