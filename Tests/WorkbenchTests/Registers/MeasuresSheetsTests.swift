import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Åtgärder in a register")
struct MeasuresSheetsTests {
  private func context(_ plan: Plan = MeasureFixture.plan()) throws -> PaneContext {
    try HuddingeYears.context(plan)
  }

  private func sheet(_ plan: Plan = MeasureFixture.plan()) throws -> Sheet {
    try #require(RegisterSheets.tabs(of: .measures, in: context(plan)).first).sheet()
  }

  private func texts(_ sheet: Sheet, _ name: String, _ columns: Int = 5) throws -> [String] {
    let row = try #require(sheet.rows.first { $0.cell(0).text == name })
    return (0..<columns).map { row.cell($0).text.breakable }
  }

  @Test("measures stand under area and unit, each with its sum; missing is not zero")
  func headings() throws {
    let sheet = try sheet()
    let outline = sheet.rows.map { String(repeating: " ", count: $0.depth) + $0.cell(0).text }
    #expect(
      outline == [
        "Äldreomsorg", " Särskilda boenden", "  Björnkullas finska platser", "  Stortorpsmodellen",
        "Funktionsstöd", " Daglig verksamhet", "  Åtgärder i egen regi", "   Flytt till ny lokal",
        "   Synergier",
        "   Löpartjänster", "   Stödassistent", "  LOV-utförare bekostar resor", "Resor",
        " LOV-utförare bekostar resor", "Summa", "Ej förankrade, utanför summan", " Ytterligare utredningar",
      ])
    #expect(try texts(sheet, "Äldreomsorg") == ["Äldreomsorg", "", "2 300", "", ""])
    #expect(try texts(sheet, "Funktionsstöd") == ["Funktionsstöd", "1 169", "1 660", "1 200", "+41"])
    #expect(try texts(sheet, "Stortorpsmodellen", 3) == ["Stortorpsmodellen", "–", "–"])
    #expect(
      try texts(sheet, "Björnkullas finska platser", 3) == ["Björnkullas finska platser", "·", "2 300"])
  }

  @Test("what is not anchored is outside the sum, and a measure under two headings counts once")
  func sums() throws {
    let sheet = try sheet()
    #expect(try texts(sheet, "Summa", 3).dropFirst() == ["? 1 169", "? 3 960"])
    #expect(try texts(sheet, "Resor", 3) == ["Resor", "", ""])
    #expect(try texts(sheet, "Ej förankrade, utanför summan", 3).last == "7 700")
    #expect(sheet.foot.map(\.breakable).contains("Ej förankrade, utanför summan: 7 700 tkr 2024."))
    #expect(sheet.foot.contains { $0.contains("räknas en gång") })
  }

  @Test("the year's effect is held against the deficit that the text names")
  func cover() throws {
    #expect(
      try sheet().foot.map(\.breakable).contains(
        "Underskott att täcka 2023 enligt ”prognostiserat underskott 2023” i texten: 2 000 tkr. "
          + "Åtgärderna ger 1 169 tkr (58 %): 831 tkr återstår."))
  }

  @Test("details that do not add up to their measure are told; the documents' do")
  func details() throws {
    #expect(try !sheet().foot.contains { $0.hasPrefix("Delarna") })
    var plan = MeasureFixture.plan()
    let cell = FigureTable.CellKey(
      row: BudgetFixture.id("synergier"), column: BudgetFixture.key("effect@2023"))
    plan.actions.tables[1].cells[cell] = Figure(.number(ExactDecimal(600_000)))
    #expect(
      try sheet(plan).foot.map(\.breakable).contains(
        "Delarna i ”Åtgärder i egen regi” ger 1 228 tkr 2023, åtgärden säger 1 159 tkr: skiljer 69 tkr."))
  }

  @Test("a table that says what a measure consists of has no tab of its own")
  func tabs() throws {
    #expect(RegisterSheets.tabs(of: .measures, in: try context()).map(\.title) == ["Åtgärder"])
  }

  @Test(
    "the filters: not anchored, nothing calculated, not finished, and each who is responsible",
    arguments: [
      ("ej förankrade", ["Ytterligare utredningar"]), ("utan beräknad effekt", ["Stortorpsmodellen"]),
      ("Verksamhetschef äldre", ["Björnkullas finska platser"]),
    ])
  func filters(name: String, rows: [String]) throws {
    let sheet = try sheet()
    let tag = try #require(sheet.filters.first { $0.name == name }).tag
    #expect(sheet.rows.filter { $0.tags.contains(tag) }.map { $0.cell(0).text } == rows)
    let open = sheet.rows.filter { $0.tags.contains("unfinished") }.map { $0.cell(0).text }
    #expect(!open.contains("Åtgärder i egen regi") && open.contains("Stortorpsmodellen"))
  }

  @Test("without an åtgärdsplan the pane says what belongs there")
  func empty() throws {
    let sheet = try sheet(YearFixture.empty())
    #expect(sheet.rows.isEmpty && sheet.empty.contains("åtgärder"))
  }

  @Test("an effect, a status and whether it is anchored are written where they stand, and the sums follow")
  func editing() throws {
    let desk = try HuddingeYears.desk(MeasureFixture.plan())
    var user = try User(at: desk, committee: "von", year: 2023, pane: .measures)
    user.session.reveal(try #require(FigureAddress("von/2023/actions/measures/resurspass/effect@2024")))
    try user.press("500 <Enter>")
    #expect(
      desk.value("von/2023/actions/measures/resurspass/effect@2024")?.figure?.number == ExactDecimal(500_000))
    #expect(
      try texts(RegisterSheets.tabs(of: .measures, in: user.session.context)[0].sheet(), "Äldreomsorg", 3)
        .last == "2 800")
    user.session.reveal(try #require(FigureAddress("von/2023/actions/measures/resurspass/anchored")))
    try user.press("<Enter> nej <Enter>")
    #expect(desk.value("von/2023/actions/measures/resurspass/anchored") == .choice("no"))
    user.session.reveal(try #require(FigureAddress("von/2023/actions/detaljer/synergier/effect-full-year")))
    try user.press("900 <Enter> u")
    #expect(
      desk.value("von/2023/actions/detaljer/synergier/effect-full-year")?.figure?.number
        == ExactDecimal(923_000))
  }
}
