import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Personal och jämlik styrning")
struct PeopleSheetsTests {
  private func sheet(_ tab: Int, _ plan: Plan = YearFixture.care()) -> Sheet {
    RegisterSheets.tabs(of: .people, in: YearFixture.context(plan))[tab].sheet()
  }

  private func row(_ name: String, _ sheet: Sheet) throws -> [String] {
    let row = try #require(sheet.rows.first { $0.cell(0).text.hasPrefix(name) })
    return row.cells.map(\.text.breakable)
  }

  @Test("the number of employees with women and men, and its change since the same month the year before")
  func employees() throws {
    #expect(
      try row("Antal anställda", sheet(0)) == [
        "Antal anställda", "nivå", "jul 2019", "1 645", "1 348", "297", "1 655", "−10", "–", "antal",
      ])
  }

  @Test("a rolling value is told apart, and has no change without the same twelve months a year before")
  func rolling() throws {
    #expect(
      try row("Sjukfrånvaro", sheet(0)) == [
        "Sjukfrånvaro (total)", "rullande 12 mån", "r12 jul 2019", "9,1", "9,8", "5,7", "–", "–", "Minska",
        "%",
      ])
  }

  @Test(
    "a table about the staff stands below, its latest figure held against the same part of an earlier year")
  func table() throws {
    var plan = YearFixture.care()
    let key = try #require(ColumnKey("outcome@2018"))
    let before = try #require(ColumnKey("outcome@2017"))
    let row = TableRow(id: try RisksFixture.id("omsattning"), label: "Personalomsättning", kind: .quantity)
    plan.statistics = [
      FigureTable(
        id: try RisksFixture.id("personal"), kind: .staff, title: "Väsentliga personalförhållanden",
        unit: .percent,
        columns: [before, key].map { TableColumn(key: $0, meaning: .outcome, label: $0.description) },
        rows: [row],
        cells: [
          .init(row: row.id, column: before): Figure(.number(ExactDecimal(coefficient: 92, exponent: -1))),
          .init(row: row.id, column: key): Figure(.number(ExactDecimal(coefficient: 108, exponent: -1))),
        ])
    ]
    #expect(
      try self.row("Personalomsättning", sheet(0, plan)) == [
        "Personalomsättning", "Väsentliga personalförhållanden", "2018", "10,8", "–", "–", "9,2", "+1,6", "–",
        "%",
      ])
  }

  @Test("the difference is women − men, in percentage points for a share, with what the document says of it")
  func difference() throws {
    #expect(
      try row("Sjukfrånvaro", sheet(1)) == [
        "Sjukfrånvaro (total)", "r12 jul 2019", "9,1", "9,8", "5,7", "+4,1", "procentenheter", "Nej", "",
      ])
    #expect(try row("Antal anställda", sheet(1))[5...7] == ["+1 051", "antal", "ej besvarat"])
  }

  @Test("indicators that are not split are counted")
  func foot() {
    let plan = YearFixture.care()
    let sheet = sheet(1)
    let split = sheet.rows.count
    #expect(
      sheet.foot[0]
        == "\(split) av \(plan.goals.indicators.count) indikatorer redovisas för kvinnor och män, "
        + "\(plan.goals.indicators.count - split) inte.")
  }

  @Test("whether the difference is unjustified is answered in the list, and a value typed beside it")
  func typed() throws {
    var user = try User(at: Desk(), committee: "von", year: 2019, pane: .people)
    try user.press("t f <Enter>")
    user.session.paste("Nej")
    try user.press("<Enter>")
    #expect(user.desk.journal.count == 1)
    #expect(user.desk.value("von/2019/goals/antal-anstallda/unjustified") == .text("Nej"))
  }

  @Test("a value for women is typed in the list of the staff")
  func women() throws {
    var user = try User(at: Desk(), committee: "von", year: 2019, pane: .people)
    let address = "von/2019/goals/antal-anstallda/outcome-women@2019-07"
    let place = try #require(FigureAddress(address))
    let found = user.session.reveal(place)
    #expect(found)
    try user.press("1350 <Enter>")
    #expect(user.desk.value(address) == .figure(Figure(.number(ExactDecimal(1350)))))
  }
}
