import FollowUp
import Testing

@Suite("A finding is open until a person says why it stands, and again when a figure under it changes")
struct ExplainedTests {
  private let total = CellAddress.text("total")
  private let part = CellAddress.text("egen")

  /// 118,4 + 36,2 = 154,6 mnkr, and 145,6 is printed.
  private func plan() throws -> Plan {
    let budget = column("budget@2026")
    let table = FigureTable(
      id: id("drift"), kind: .operations, title: "Drift", unit: .millions, decimals: 1,
      columns: [TableColumn(key: budget, meaning: .budget, label: "Budget 2026")],
      rows: [
        TableRow(id: id("egen"), label: "Egen regi", kind: .net),
        TableRow(id: id("extern"), label: "Extern", kind: .net),
        TableRow(
          id: id("total"), label: "Hemtjänst", kind: .net,
          terms: [TableRow.Term(row: id("egen")), TableRow.Term(row: id("extern"))]),
      ],
      cells: [
        FigureTable.CellKey(row: id("egen"), column: budget): millions("118.4"),
        FigureTable.CellKey(row: id("extern"), column: budget): millions("36.2"),
      ],
      controls: [FigureTable.CellKey(row: id("total"), column: budget): millions("145.6")])
    return Plan(
      committee: id("sn"), year: 2026, reportingPoints: [.plan(of: 2026)], money: [table])
  }

  private func millions(_ text: String) -> Figure { Figure(.number(number(text).shifted(by: 6))) }

  private func report(_ plan: Plan) throws -> CheckReport {
    let point = try #require(plan.reportingPoints.first)
    let scope = CheckScope(
      municipality: Municipality.standard(id: id("x"), name: "X"), plan: plan, point: point)
    return CheckReport(CheckRun(scope, checks: [.sum]))
  }

  private func explained(_ finding: Finding) -> Change {
    let explanation = Explanation(
      id: finding.id, rule: finding.rule.rawValue, about: finding.address?.description ?? "",
      basis: finding.basis, text: "Tryckfel i dokumentet.", by: "AK", day: "2026-09-12")
    let address = FigureAddress(committee: id("sn"), year: 2026, register: .plan, path: [finding.id])
    return Change(address, from: .thing(nil), to: .thing(Placed(.explanation(explanation))))
  }

  @Test("the sketch's own example: 118,4 + 36,2 = 154,6, tryckt 145,6, skillnad −9,0")
  func sketch() throws {
    let item = try #require(try report(plan()).items.first)
    let figures = try #require(item.finding.figures)
    #expect(FindingText.equation(figures) == "118,4 + 36,2 = 154,6, tryckt 145,6, skillnad \u{2212}9,0")
    #expect(figures.room == number("0.15"))
    #expect(item.finding.severity == .error)
    #expect(item.finding.addresses.map(\.description) == [total, part, CellAddress.text("extern")])
    #expect(item.state == .open)
  }

  @Test("explained it counts no more; a changed figure brings it back, and the old figure lets it rest again")
  func comesBack() throws {
    var plan = try plan()
    let finding = try #require(try report(plan).items.first?.finding)
    try plan.apply([explained(finding)])
    #expect(try report(plan).open(.error) == 0)
    let address = try #require(FigureAddress(part))
    let before = try plan.value(at: address)
    try plan.apply([Change(address, from: before, to: .figure(millions("118.5")))])
    let returned = try #require(try report(plan).items.first)
    guard case .returned(let explanation) = returned.state else { return #expect(Bool(false)) }
    #expect(explanation.text == "Tryckfel i dokumentet.")
    #expect(try report(plan).open(.error) == 1)
    try plan.apply([Change(address, from: .figure(millions("118.5")), to: before)])
    #expect(try report(plan).open(.error) == 0)
  }

  @Test("a new name of a row changes nothing under a finding")
  func renamed() throws {
    var plan = try plan()
    try plan.apply([explained(try #require(try report(plan).items.first?.finding))])
    plan.money[0].rows[0].label = "Egen utförare"
    #expect(try report(plan).open(.error) == 0)
  }

  @Test("taken back, the explanation is gone and the finding open")
  func undone() throws {
    var plan = try plan()
    let change = explained(try #require(try report(plan).items.first?.finding))
    try plan.apply([change])
    try plan.apply([change.inverse])
    #expect(plan.explanations.isEmpty)
    #expect(try report(plan).items.map(\.state) == [.open])
  }
}

private enum CellAddress {
  static func text(_ row: String) -> String { "sn/2026/money/drift/\(row)/budget@2026" }
}
