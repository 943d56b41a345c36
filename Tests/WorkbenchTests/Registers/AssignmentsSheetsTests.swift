import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Uppdrag and åtaganden in a register")
struct AssignmentsSheetsTests {
  private func sheet(_ tab: Int, _ plan: Plan = ActionsFixture.plan()) throws -> Sheet {
    RegisterSheets.tabs(of: .assignments, in: try HuddingeYears.context(plan))[tab].sheet()
  }

  @Test("2023: nine assignments, six are finished, three go on")
  func counts() throws {
    let sheet = try sheet(0)
    #expect(sheet.foot == ["9 uppdrag: 6 klara, 3 på väg.", "3 uppdrag går vidare till 2024."])
    #expect(
      sheet.rows.filter { $0.kind == .heading }.map { $0.cell(0).text } == ["Kommunfullmäktige", "Nämnden"])
    #expect(
      ["open", "done", "carried-over"].map { tag in sheet.rows.count { $0.tags.contains(tag) } } == [3, 6, 3])
  }

  @Test("a row says how it goes, when it was given and whether it goes on")
  func row() throws {
    let row = try #require(sheet(0).rows.first { $0.kind == .item })
    #expect(
      row.cells.map(\.text) == ["Utreda hur hemtjänsten kan utvecklas", "Pågår", "", "2023", "ja", ""])
    #expect(row.cells.compactMap { $0.focus?.isEditable } == Array(repeating: true, count: 5))
  }

  @Test("open ones of which nobody has said whether they go on are told")
  func unsaid() throws {
    var plan = ActionsFixture.plan()
    plan.actions.assignments[0].isCarriedOver = nil
    #expect(try sheet(0, plan).foot.last == "För 1 öppna är det inte sagt om de går vidare.")
  }

  @Test("commitments have their activities beneath; the municipality's own stand by themselves")
  func commitments() throws {
    let sheet = try sheet(1)
    let outline = sheet.rows.map { "\($0.depth) \($0.cell(0).text)" }
    #expect(outline.first == "0 Nämndens egna" && outline.contains("0 Kommunövergripande"))
    #expect(outline.contains("2 Samverkansforum och workshops"))
    #expect(
      sheet.foot == [
        "3 åtaganden: 2 Blir klart i år, 1 Klart.", "4 aktiviteter: 1 Pågår, 1 Avbrutet, 2 utan läge.",
        "3 av 4 aktiviteter är olika.",
        "”Ta fram struktur för ny företagshälsovård” står på 2 ställen (3:2 och 12:9).",
      ])
    #expect(
      ["open", "done", "unsaid"].map { tag in sheet.rows.count { $0.tags.contains(tag) } } == [5, 1, 2])
  }

  @Test("status and comment are written with the keys for them, and undone")
  func editing() throws {
    let desk = try HuddingeYears.desk(ActionsFixture.plan())
    var user = try User(at: desk, committee: "von", year: 2023, pane: .assignments)
    try user.press("<Down> a klart <Enter>")
    #expect(desk.value("von/2023/actions/hemtjanst/status") == .choice("Klart"))
    try user.press("c redovisat <Enter>")
    #expect(desk.value("von/2023/actions/hemtjanst/comment") == .text("redovisat"))
    try user.press("u u")
    #expect(desk.value("von/2023/actions/hemtjanst/status") == .choice("Pågår"))
    try user.press("t")
    user.session.reveal(try #require(FigureAddress("von/2023/actions/samverkan/workshop/status")))
    try user.press("<Enter> klart <Enter>")
    #expect(desk.value("von/2023/actions/samverkan/workshop/status") == .choice("Klart"))
  }

  @Test("a year without them says what belongs there", arguments: [0, 1])
  func empty(tab: Int) throws {
    let sheet = try sheet(tab, YearFixture.empty())
    #expect(sheet.rows.isEmpty && sheet.foot.isEmpty && sheet.empty.contains("Inga"))
  }
}
