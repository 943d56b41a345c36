import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Undo and redo")
struct UndoTests {
  private let forecast = "sn/2026/money/operations/namnd/forecast@2025"

  @Test("an edit is taken back and done again, told with its values first")
  func thereAndBack() throws {
    var user = try User(pane: .budget)
    let before = user.desk.value(forecast)
    try user.press("<Right> <Right> 1400 <Enter>")
    let after = user.desk.value(forecast)
    try user.press("u")
    #expect(user.desk.value(forecast) == before)
    #expect(user.told.hasPrefix("Ångrat: 1 400 tkr → 1 310 tkr · Nämnd"))
    try user.press("U")
    #expect(user.desk.value(forecast) == after)
    #expect(user.told.hasPrefix("Gjort om: 1 310 tkr → 1 400 tkr"))
  }

  @Test("undo goes to the figure, wherever one is, also after a restart")
  func afterRestart() throws {
    let desk = try Desk()
    var user = try User(at: desk, pane: .budget)
    try user.press("<Right> <Right> 1400 <Enter> q")
    var again = try User(at: desk)
    try again.press("u")
    #expect(again.session.pane == .budget)
    #expect(again.address == forecast)
  }

  @Test("when there is nothing left it is said")
  func nothing() throws {
    var user = try User()
    try user.press("u")
    #expect(user.told == "Det finns inget mer att ångra.")
    try user.press("U")
    #expect(user.told == "Det finns inget att göra om.")
  }

  @Test("a value with its motivation is taken back as one, and told as the value")
  func motivated() throws {
    var user = try User(pane: .risks)
    try user.press("S 1 <C-u> mindre <Enter>")
    #expect(user.desk.journal.last?.count == 2)
    try user.press("u")
    #expect(user.desk.journal.isEmpty)
    #expect(user.told.hasPrefix("Ångrat: 1 liten → 4 mycket stor"))
  }

  @Test("taking back a removal or an addition says what is there now, not what was done then")
  func structure() throws {
    let desk = try Desk()
    var user = try User(at: desk, pane: .risks)
    let row = try #require(FigureAddress("sn/2026/risks/representation"))
    let isShown = user.session.reveal(thing: row)
    #expect(isShown)
    let name = try #require(desk.plan(row.committee, row.year)?.thing(at: row)?.thing.name)
    try user.press("X")
    if user.session.overlay != nil { try user.press("<Enter>") }
    try user.press("u")
    #expect(user.told == "Ångrat: risken ”\(name)” är tillbaka")
    try user.press("U")
    #expect(user.told == "Gjort om: risken ”\(name)” är borta igen")
  }

  @Test("taking back a mark says what holds now, without its digest")
  func mark() throws {
    var user = try User(at: Desk(), committee: "von", year: 2019, pane: .budget)
    try user.press("B k u")
    #expect(user.told == "Ångrat: Budget och finansiering: inte längre klarmarkerad · Delår 31 augusti")
  }
}
