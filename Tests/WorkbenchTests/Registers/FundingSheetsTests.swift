import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Finansiering in a register")
struct FundingSheetsTests {
  private func sheet(_ committee: String, _ year: Int, _ title: String) throws -> Sheet {
    let tabs = RegisterSheets.tabs(of: .funding, in: try HuddingeYears.context(committee, year))
    return try #require(tabs.first { $0.title == title }).sheet()
  }

  private func row(_ sheet: Sheet, _ id: String) throws -> [String: String] {
    let row = try #require(sheet.rows.first { $0.thing?.path.last?.description == id })
    let pairs = sheet.columns.indices.map { (sheet.columns[$0].title, row.cell($0).text.breakable) }
    return Dictionary(pairs) { first, _ in first }
  }

  @Test("there is a tab for each kind, whether the year has any or not")
  func tabs() throws {
    let tabs = RegisterSheets.tabs(of: .funding, in: try HuddingeYears.context("von", 2019))
    #expect(
      tabs.map(\.title) == [
        "Extern finansiering", "Särskilda satsningar", "Ramförändringar", "Investeringar",
        "Prognos resultat", "Prognos drift", "Prognos investeringar", "Träffsäkerhet över år",
      ])
    #expect(tabs[0].sheet().empty.contains("bidrag"))
  }

  @Test("grants: applied, budgeted, received, the difference, and the sum: 36 702 and 17 702")
  func grants() throws {
    let sheet = try sheet("sn", 2026, "Extern finansiering")
    let law = try row(sheet, "ny-socialtjanstlag")
    #expect(
      law["Ansökt"] == "* 21 400" && law["Budgeterat"] == "~ 2 400" && law["Ansökt − budget"] == "+19 000")
    let sum = try row(sheet, "summa")
    #expect(sum["Ansökt"] == "36 702" && sum["Budgeterat"] == "17 702")
    #expect(
      sheet.foot.first?.breakable
        == "Ansökt 36 702 tkr, budgeterat 17 702 tkr, inget är redovisat som erhållet.")
  }

  @Test("goals are shown by name; printed names that are none of the year's are said to be so")
  func goals() throws {
    let sheet = try sheet("sn", 2026, "Extern finansiering")
    let early = "Fler barn och vuxna tar del av förebyggande insatser i ett tidigt skede"
    let crime = "Socialtjänsten förebygger rekrytering till kriminella nätverk"
    #expect(try row(sheet, "psykisk-halsa")["Mål"] == early)
    #expect(try row(sheet, "psykisk-halsa")["Nämndmål i dokumentet"] == "som målet")
    #expect(try row(sheet, "forebygga-brott")["Mål"] == "\(early); \(crime)")
    #expect(
      try row(sheet, "barn-organiserad-brottslighet")["Mål"]?.hasPrefix("\(crime); finns inte i år: ”Barn")
        == true)
    #expect(sheet.foot[1] == "2 bidrag nämner mål som inte finns i år.")
    #expect(sheet.rows.count { $0.tags.contains("unmatched") } == 2)
  }

  @Test("särskilda satsningar get a sum where the document has none: 2 675")
  func initiatives() throws {
    let sheet = try sheet("von", 2025, "Särskilda satsningar")
    let sum = try #require(sheet.rows.last)
    #expect(sum.kind == .sum && sum.cell(1).text.breakable == "2 675" && sum.thing == nil)
  }

  @Test("frame changes: what is added, what is taken, and what the frame changes by")
  func frame() throws {
    #expect(
      try sheet("sn", 2026, "Ramförändringar").foot.first?.breakable
        == "Tillskott +21 000 tkr, minskningar −1 475 tkr: ramen ändras med +19 525 tkr.")
    #expect(try sheet("von", 2025, "Ramförändringar").foot.first?.breakable.contains("+7 581 000 kr") == true)
  }

  @Test("investments: budget, outcome, forecast and deviation, and what is new")
  func investments() throws {
    let sum = try row(sheet("von", 2019, "Investeringar"), "summa")
    #expect(
      [sum["Budget helår"], sum["Utfall augusti"], sum["Prognos helår"], sum["Avvikelse helår"]]
        == ["11,6", "2,5", "8,5", "+3,1"])
    #expect(
      try sheet("von", 2025, "Investeringar").foot.first?.breakable
        == "Budget: nyinvestering 400 tkr, re- och nyinvestering 4 500 tkr.")
  }

  @Test("a received grant is written where it stands, and the difference follows")
  func editing() throws {
    let desk = try HuddingeYears.desk(HuddingeYears.plan("sn", 2026))
    var user = try User(at: desk, pane: .funding)
    user.session.reveal(try #require(FigureAddress("sn/2026/money/funding/noa-medel/received@2026")))
    try user.press("2100 <Enter>")
    let sheet = RegisterSheets.tabs(of: .funding, in: user.session.context)[0].sheet()
    #expect(try row(sheet, "noa-medel")["Erhållet − budget"] == "−400")
    #expect(sheet.foot.first?.breakable.contains("erhållet 2 100 tkr") == true)
  }
}
