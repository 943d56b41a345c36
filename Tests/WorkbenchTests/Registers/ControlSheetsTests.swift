import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Intern kontroll")
struct ControlSheetsTests {
  private func sheet(_ tab: String, _ desk: Desk) throws -> Sheet {
    let context = YearFixture.context(try #require(desk.plans.first))
    let tabs = RegisterSheets.tabs(of: .control, in: context)
    return try #require(tabs.first { $0.id == tab }).sheet()
  }

  private func texts(_ sheet: Sheet, _ row: Int) -> [String] { sheet.rows[row].cells.map(\.text.breakable) }

  @Test("35 of 40 is 87,5 %, between the limits 80 and 89, with what is corrected below it")
  func verdict() throws {
    let sheet = try sheet("controls", ControlFixture.social())
    #expect(
      texts(sheet, 0) == [
        "Stickprov via manuell granskning",
        "2 Riktlinje för representation, gåvor och annan uppvaktning efterlevs inte", "40", "35", "87,5",
        "◐ delvis godkänt", "", "", "0–79 % ej godkänt · 80–89 % delvis godkänt · 90–100 % godkänt",
      ])
    #expect(sheet.rows[1].depth == 1)
    #expect(sheet.rows[1].cell(6).text == "utan läge")
    #expect(
      sheet.foot.map(\.breakable) == [
        "4 kontroller, 1 granskad: 1 delvis.", "1 korrigerande åtgärd: 1 utan läge.",
      ])
  }

  @Test("a control without a risk says so")
  func withoutRisk() throws {
    #expect(try sheet("controls", ControlFixture.care()).rows[0].cell(1).text == "utan risk")
  }

  @Test("approved is typed in the list, and the judgement follows")
  func approved() throws {
    var user = try User(at: ControlFixture.social(), pane: .control)
    try user.press("<Right> 40 <Enter>")
    #expect(user.address == "sn/2026/risks/stickprov/approved")
    #expect(try sheet("controls", user.desk).rows[0].cell(5).text == "● godkänt")
    #expect(user.desk.journal.count == 1)
    try user.press("u")
    #expect(try sheet("controls", user.desk).rows[0].cell(5).text == "◐ delvis godkänt")
  }

  @Test("filters: what is not examined, what is not approved, what is still to be corrected")
  func filters() throws {
    var user = try User(at: ControlFixture.social(), pane: .control)
    try user.press("<Down> <Down> f")
    #expect(user.told == "Visar ej granskade: 3 av 5.")
    try user.press("f")
    #expect(user.told == "Visar inte helt godkända: 1 av 5.")
    try user.press("f")
    #expect(user.told == "Visar öppna korrigerande åtgärder: 1 av 5.")
  }

  @Test("each risk has its responses below it, kommungemensamma first, and how many are done")
  func responses() throws {
    let sheet = try sheet("responses", ControlFixture.social())
    #expect(
      sheet.rows.filter { $0.kind == .heading }.map { $0.cell(0).text } == [
        "Kommungemensamma risker", "Nämndens egna risker",
      ])
    let last = sheet.rows.count - 1
    #expect(texts(sheet, last - 1).prefix(4) == ["5 Otillåten påverkan", "8", "förhöjd", "1/1"])
    #expect(sheet.rows[last].cell(6).text == "Alla chefer klara i maj")
    #expect(sheet.foot[0] == "3 åtgärder mot 5 risker: 1 klar, 2 utan läge.")
    #expect(sheet.foot[1].hasPrefix("Utan åtgärd: 3 Bristande lagefterlevnad"))
  }

  @Test("the status of a response is chosen from the settings' words")
  func status() throws {
    var user = try User(at: ControlFixture.social(), pane: .control)
    try user.press("t <Down> <Down> a pågår <Enter>")
    #expect(user.desk.value("sn/2026/risks/periodisering/oka-kunskapen/status") == .choice("Pågår"))
  }

  @Test("a review has its diarienummer and what is done after it")
  func review() throws {
    let sheet = try sheet("reviews", ControlFixture.care())
    #expect(texts(sheet, 0)[1] == "AN-2018/96, 2018/245, 2018/247, 2018/248, 2018/249")
    #expect(texts(sheet, 0)[4] == "1/2")
    #expect(texts(sheet, 2)[5] == "Klart")
  }

  @Test("the gross list stands by value; a high risk that is left out of the plan is marked")
  func grossList() throws {
    var user = try User(at: ControlFixture.social(), pane: .control)
    try user.press("t t t")
    #expect(try sheet("gross", user.desk).rows.map { $0.cell(3).text } == ["16", "9", "8", "8", "8"])
    try user.press("<Enter> nej <Enter>")
    #expect(user.desk.value("sn/2026/risks/representation/in-plan") == .choice("no"))
    let after = try sheet("gross", user.desk)
    #expect(after.rows[0].cell(6).text == "! hög risk utanför planen")
    #expect(after.foot[1].hasPrefix("! Höga risker utanför planen: 2 Riktlinje"))
  }

  @Test("samlad bedömning: one examined of four cannot be assessed, and is decided without a motivation")
  func unassessed() throws {
    var user = try User(at: ControlFixture.social(), pane: .control)
    #expect(try sheet("summary", user.desk).rows[0].cell(2).text == "– kan inte bedömas")
    try user.press("T d otill <Enter>")
    #expect(user.desk.value("sn/2026/risks/overall/level") == .choice("insufficient"))
    #expect(user.session.overlay == nil)
  }

  @Test("another decision than the proposed one asks why")
  func summary() throws {
    var user = try User(at: ControlFixture.social(), pane: .control)
    try user.press("<Down> <Down> 5 <Enter> <Right> 5 <Enter> <Down> 2 <Enter> <Left> 10 <Enter>")
    let proposed = try sheet("summary", user.desk)
    #expect(proposed.rows[0].cell(2).text == "◐ delvis tillräcklig")
    #expect(
      proposed.foot == [
        "Förslag: delvis tillräcklig. 3 av 4 kontroller granskade, 1 godkänd, 1 delvis, 1 ej godkänd."
      ])
    try user.press("T d otill <Enter>")
    #expect(user.desk.value("sn/2026/risks/overall/level") == .choice(nil))
    user.session.paste("Samma brist tredje året")
    try user.press("<Enter>")
    #expect(user.desk.value("sn/2026/risks/overall/level") == .choice("insufficient"))
    #expect(user.desk.value("sn/2026/risks/overall/motivation") == .text("Samma brist tredje året"))
    #expect(try sheet("summary", user.desk).rows[0].cell(3).text == "○ otillräcklig ≠")
  }
}
