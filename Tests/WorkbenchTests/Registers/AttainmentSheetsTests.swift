import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Måluppfyllelse in a register")
struct AttainmentSheetsTests {
  private func sheet(_ context: PaneContext, tab: Int = 0) -> Sheet {
    RegisterSheets.tabs(of: .attainment, in: context)[tab].sheet()
  }

  private func row(_ sheet: Sheet, _ id: String) throws -> SheetRow {
    try #require(sheet.rows.first { $0.thing?.path.first?.description == id })
  }

  @Test("2023: three in high degree, four in part, one not: in part, as decided")
  func counts() throws {
    let sheet = sheet(AttainmentFixture.decided)
    #expect(sheet.foot.first == "3 i hög grad, 4 delvis, 1 ej → delvis uppfyllt (poäng 0,625)")
    #expect(sheet.foot.last == "Beslutat: delvis uppfyllt.")
    let overall = try row(sheet, "overall")
    #expect(overall.kind == .sum)
    #expect(
      overall.cells.map(\.text) == [
        "Samlad bedömning", "3 hög, 4 delvis, 1 ej", "◐ delvis", "◐ delvis", "", "delvis uppfyllt",
      ])
  }

  @Test(
    "an area is proposed by the goals below it",
    arguments: [
      ("social", "2 hög, 3 delvis", "◐ delvis", "◐ delvis"),
      ("natur", "1 hög", "● i hög grad", "● i hög grad"),
      ("ekonomi", "1 delvis, 1 ej", "◐ delvis", "ej beslutat"),
      ("valfard", "2 hög, 3 delvis", "◐ delvis", "–"),
    ])
  func areas(id: String, basis: String, proposal: String, decided: String) throws {
    let row = try row(sheet(AttainmentFixture.decided), id)
    #expect(row.kind == .heading)
    #expect(row.cells[1...3].map(\.text) == [basis, proposal, decided])
  }

  @Test("a goal is proposed by its indicators, and says when another level is decided without a reason")
  func differing() throws {
    let row = try row(sheet(AttainmentFixture.differing), "utslapp-minskar")
    #expect(
      row.cells.map(\.text) == [
        "Nämnden minskar sina utsläpp av växthusgaser", "1 av 2", "◐ delvis", "● i hög grad ≠",
        "! motivering saknas", "",
      ])
    #expect(row.tags == ["differs", "unmotivated"])
  }

  @Test("those that differ stand in a list of their own; an area follows the decided level below it")
  func list() throws {
    let sheet = sheet(AttainmentFixture.differing, tab: 1)
    #expect(sheet.rows.map { $0.thing?.path.first?.description } == ["utslapp-minskar"])
    #expect(sheet.rows.first?.cell(3).text == "! motivera")
    let motivated = GoalsFixture.setting(
      AttainmentFixture.differing, "von/2023/goals/utslapp-minskar/motivation",
      .text("Klart bättre än riket."))
    let after = self.sheet(motivated, tab: 1)
    #expect(after.rows.first?.cell(3).text == "motiverad")
    #expect(after.rows.first?.cell(4).text == "Klart bättre än riket.")
    #expect(self.sheet(motivated).foot.last == "1 bedömning skiljer sig från förslaget, alla motiverade.")
  }

  @Test("the level is chosen from a list, and another than the proposed asks why")
  func editing() throws {
    let row = try row(sheet(AttainmentFixture.differing), "utslapp-minskar")
    let focus = try #require(row.cell(3).focus)
    #expect(focus.address?.description == "von/2023/goals/utslapp-minskar/attainment")
    #expect(focus.editor?.choices?.map(\.value) == Attainment.allCases.map(\.rawValue))
    #expect(focus.motivation?.exempt == .choice("partial"))
    #expect(row.cell(4).focus?.address?.description == "von/2023/goals/utslapp-minskar/motivation")
  }

  @Test("the details tell the score and how each indicator did")
  func details() throws {
    let tab = RegisterSheets.tabs(of: .attainment, in: AttainmentFixture.differing)[0]
    let sheet = tab.sheet()
    let details = tab.details(of: try row(sheet, "utslapp-minskar"), in: sheet, AttainmentFixture.differing)
    #expect(details.kind == "Nämndens mål")
    #expect(
      details.lines.map { "\($0.label): \($0.text)" } == [
        "Förslag: ◐ delvis · poäng 0,5", "Underlag: 1 av 2", "Beslut: ● i hög grad ≠",
        "Motivering: ! motivering saknas", ": Indikatorer", "Utsläpp (ton): N når inte målet",
        "Tjänsteresor med bil (mil): J når målet",
      ])
  }

  @Test("a year without goals says what belongs there")
  func empty() {
    let sheet = sheet(YearFixture.context(YearFixture.empty()))
    #expect(sheet.rows.isEmpty && sheet.foot.isEmpty)
    #expect(sheet.empty.contains("Inga mål"))
  }
}
