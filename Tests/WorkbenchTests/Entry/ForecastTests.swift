import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("A forecast is proposed, and never entered by itself")
struct ForecastSessionTests {
  private let desk = EntryFixture.desk()
  private let forecast = "sn/2026/money/drift/personal/forecast@2026"

  @Test("P takes outcome and remaining budget as an ordinary edit, from any cell of the row")
  func taken() throws {
    var user = try User(at: desk, pane: .budget)
    #expect(desk.value(forecast) == .figure(.empty))
    try user.press("P")
    #expect(desk.value(forecast)?.figure?.number == ExactDecimal(61_000_000))
    #expect(user.told.contains("utfall augusti 2026 41 000 + återstående budget 20 000"))
    try user.press("u")
    #expect(desk.value(forecast) == .figure(.empty))
  }

  @Test("while a forecast is typed the proposal is told, and Ctrl-F puts it in the line")
  func inLine() throws {
    var user = try User(at: desk, pane: .budget)
    try user.press("<Right> <Right> <Right> <Right> <Enter>")
    #expect(user.told.contains("förslag 61 000"))
    try user.press("<C-f>")
    #expect(user.session.editing?.line.text.breakable == "61 000")
    #expect(desk.journal.isEmpty)
  }

  @Test("where there is no outcome there is no proposal, and that is said")
  func none() throws {
    var user = try User(at: desk, pane: .budget)
    try user.press("<Down> P")
    #expect(user.isWarned)
    #expect(user.told.hasPrefix("Här finns inget förslag"))
  }

  @Test("the register shows the year against its budget, row by row, with the sum of the rows")
  func register() throws {
    let context = YearFixture.context(EntryFixture.plan)
    let tab = try #require(RegisterSheets.tabs(of: .funding, in: context).first { $0.id == "forecast-drift" })
    let sheet = tab.sheet()
    let texts = sheet.rows.map { row in row.cells.map(\.text.breakable) }
    #expect(texts[0] == ["Personal", "40 000", "41 000", "−1 000", "60 000", "20 000", "61 000", "·", ""])
    #expect(texts[3][1] == "? 40 000")
    #expect(sheet.foot.last == "Årets budget är fördelad jämnt över månaderna.")
  }

  @Test(
    "B b keeps the forecast as it was at the reporting point, and it is shown with the others while one types"
  )
  func kept() throws {
    var user = try User(at: desk, pane: .budget)
    user.session.choose(point: BudgetFixture.id("2026-08"))
    try user.press("P B b")
    #expect(user.told == "Prognosen är behållen som den är vid Delår 31 augusti.")
    #expect(
      desk.value("sn/2026/money/drift/personal/forecast-2026-08@2026")?.figure?.number
        == ExactDecimal(61_000_000))
    try user.press("<C-a> <Right> <Right> <Right> <Right> <Enter>")
    #expect(user.told.contains("prognos augusti 2026 61 000"))
  }
}
