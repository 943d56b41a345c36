import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Källor och mina siffror")
struct SourcesSheetsTests {
  /// Socialnämnden in August, with sources as the documents print them.
  private func desk() throws -> Desk {
    var plan = try YearFixture.social()
    let sources = [
      IndicatorSource(text: "Kolada N23801", printedKoladaID: "N23801", enteredBy: "HR-enheten"),
      IndicatorSource(text: "Kolada K21468", printedKoladaID: "K21468"),
      IndicatorSource(text: "Kolada 21497", printedKoladaID: "21497"),
      IndicatorSource(text: "Egen beräkning utifrån Kolada U26421", printedKoladaID: "U26421"),
    ]
    for (index, source) in sources.enumerated() { plan.goals.indicators[index].source = source }
    plan.risks.risks[0].responsible = "Staben"
    return Desk([plan])
  }

  private func sheet(_ tab: Int, _ desk: Desk) throws -> Sheet {
    let plan = try #require(desk.plans.first)
    let point = try #require(plan.reportingPoints.first { $0.kind == .august })
    let context = PaneContext(municipality: YearFixture.municipality(), plan: plan, point: point)
    return RegisterSheets.tabs(of: .sources, in: context)[tab].sheet()
  }

  @Test("a Kolada id is shown as it should be, or with what is wrong with it")
  func kolada() throws {
    let rows = try sheet(0, desk()).rows
    #expect(
      rows.prefix(4).map { $0.cell(2).text } == [
        "N23801", "! K ska vara N/U", "! N eller U saknas", "U26421 härledd",
      ])
    #expect(rows.prefix(4).map { $0.cell(3).text } == ["N23801", "K21468", "21497", "U26421"])
    #expect(rows[4].cell(1).text == "! källa saknas")
  }

  @Test("the foot counts what is without source, without anybody, and malformed")
  func foot() throws {
    let sheet = try sheet(0, desk())
    let count = sheet.rows.count
    #expect(
      sheet.foot == [
        "\(count) indikatorer, \(count - 4) utan källa, \(count - 1) utan uppgift om vem som matar in.",
        "4 Kolada-id, 2 att rätta.",
      ])
  }

  @Test("a source is written in the list")
  func typed() throws {
    var user = try User(at: desk(), pane: .sources)
    try user.press("<Down> <Down> <Down> <Down> <Enter>")
    user.session.paste("Egen mätning")
    try user.press("<Enter>")
    let id = try #require(user.desk.plans.first).goals.indicators[4].id
    #expect(user.desk.value("sn/2026/goals/\(id)/source") == .text("Egen mätning"))
  }

  @Test("what is to be entered is told by role, nobody last, and Enter goes to where it is entered")
  func outstanding() throws {
    let sheet = try sheet(1, desk())
    #expect(sheet.filters.map(\.name).last == "ingen ansvarig")
    #expect(sheet.filters.map(\.name).contains("Staben"))
    var user = try User(at: desk(), pane: .sources)
    user.session.choose(point: try RisksFixture.id("augusti"))
    let name = try #require(sheet.filters.firstIndex { $0.name == "Staben" })
    try user.press("t" + String(repeating: " f", count: name + 1))
    #expect(user.told.hasPrefix("Visar Staben: 1 av "))
    try user.press("<Down> <Enter>")
    #expect(user.address == "sn/2026/risks/periodisering/oka-kunskapen/status")
    try user.press("<Backspace>")
    #expect(user.session.pane == .sources)
  }

  @Test("when all is entered the list says so")
  func done() throws {
    let plan = Plan(
      committee: try RisksFixture.id("sn"), year: 2026,
      reportingPoints: [
        ReportingPoint(
          id: try RisksFixture.id("2026-08"), kind: .august, name: "Delår 31 augusti",
          period: GoalsBuilder.period("2026-08"))
      ])
    #expect(try sheet(1, Desk([plan])).empty == "Inget är kvar att fylla i till Delår 31 augusti.")
  }
}
