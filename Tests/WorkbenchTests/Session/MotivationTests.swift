import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("What must be motivated is motivated")
struct MotivationTests {
  private let risk = "sn/2026/risks/representation"

  @Test("a new level asks why, and is kept with the answer")
  func level() throws {
    var user = try User(pane: .risks)
    try user.press("S 2")
    #expect(user.desk.journal.isEmpty)
    try user.press("<C-u>")
    user.session.paste("Nya rutiner")
    try user.press("<Enter>")
    #expect(user.desk.value("\(risk)/likelihood") == .level(2))
    #expect(user.desk.value("\(risk)/motivation") == .text("Nya rutiner"))
  }

  @Test("without an answer nothing is kept")
  func unanswered() throws {
    var user = try User(pane: .risks)
    try user.press("S 2 <C-u> <Enter>")
    #expect(user.isWarned)
    #expect(user.desk.journal.isEmpty)
  }

  @Test("Esc keeps the answer until next time")
  func escape() throws {
    var user = try User(pane: .risks)
    try user.press("S 2 <C-u> lugnt <Esc>")
    #expect(user.desk.value("\(risk)/likelihood") == .level(4))
    try user.press("S 2")
    guard case .question(let question) = user.session.overlay else {
      Issue.record("no question")
      return
    }
    #expect(question.line.text == "lugnt")
  }

  @Test("the level that stands there already changes nothing")
  func same() throws {
    var user = try User(pane: .risks)
    try user.press("S 4")
    #expect(user.told.contains("redan 4"))
    #expect(user.session.overlay == nil)
  }

  @Test("an attainment is chosen from the proposal on, and the proposal needs no motivation")
  func proposal() throws {
    var user = try User(pane: .goals)
    try user.press("d")
    guard case .list(let prompt) = user.session.overlay, let proposed = prompt.selected else {
      Issue.record("no list")
      return
    }
    try user.press("<Enter>")
    #expect(user.session.overlay == nil)
    #expect(user.desk.journal.count == 1)
    #expect(user.told.contains(proposed.text))
  }

  @Test("another attainment than the proposed asks why")
  func another() throws {
    var user = try User(pane: .goals)
    try user.press("d <Up> <Enter> bra <Enter>")
    #expect(user.desk.journal.last?.count == 2)
    #expect(user.desk.value("sn/2026/goals/overall/motivation") == .text("bra"))
  }
}
