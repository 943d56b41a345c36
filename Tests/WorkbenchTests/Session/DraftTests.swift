import Fixtures
import FollowUp
import Testing
import Workbench

private let forecast = "sn/2026/money/operations/namnd/forecast@2025"

@Suite("What is typed is never lost")
struct DraftTests {
  @Test("Esc leaves the text, and it is told and there when one comes back")
  func escape() throws {
    var user = try User(pane: .budget)
    try user.press("<Right> <Right> 555 <Esc>")
    #expect(user.told.hasPrefix("Inte sparat"))
    try user.press("<Left> <Right>")
    #expect(user.told.hasPrefix("Utkast ”555”, inte sparat"))
    try user.press("<Enter>")
    #expect(user.session.editing?.line.text == "555")
  }

  @Test("the text is there after quitting and starting again")
  func restart() throws {
    let desk = try Desk()
    var user = try User(at: desk, pane: .budget)
    try user.press("<Right> <Right> 555 <Esc> q")
    #expect(user.effect == .quit)
    var again = try User(at: desk, pane: .budget)
    try again.press("<Right> <Right> <Enter>")
    #expect(again.session.editing?.line.text == "555")
    #expect(again.told.contains("var 1 310 tkr"))
  }

  @Test("a half-typed cell is kept when the program is ended from outside")
  func ended() throws {
    var user = try User(pane: .budget)
    try user.press("<Right> <Right> 55")
    user.session.setAside()
    #expect(user.desk.drafts.map(\.key.description) == [forecast])
    #expect(user.desk.drafts.map(\.value) == ["55"])
  }

  @Test("a half-written motivation is kept when the program is ended from outside")
  func endedInQuestion() throws {
    var user = try User(pane: .risks)
    try user.press("S 1 mindre")
    user.session.setAside()
    #expect(user.desk.drafts.values.contains { $0.hasSuffix("mindre") })
    #expect(user.session.overlay == nil)
  }

  @Test("what is saved is a draft no longer")
  func saved() throws {
    var user = try User(pane: .budget)
    try user.press("<Right> <Right> 555 <Esc> <Enter> <Enter>")
    #expect(user.desk.drafts.isEmpty)
    #expect(user.session.drafts.isEmpty)
  }

  @Test("what says the same as before is no draft")
  func unchanged() throws {
    var user = try User(pane: .budget)
    try user.press("<Right> <Right> <Enter> <Esc>")
    #expect(user.told == "Inget ändrat.")
    #expect(user.desk.drafts.isEmpty)
  }

  @Test("an emptied line throws the draft away")
  func thrownAway() throws {
    var user = try User(pane: .budget)
    try user.press("<Right> <Right> 555 <Esc> <Enter> <C-u> <Esc>")
    #expect(user.desk.drafts.isEmpty)
    try user.press("<Enter>")
    #expect(user.session.editing?.line.text == "1\u{A0}310")
  }

  @Test("typing after Enter replaces the figure; a draft is gone on with")
  func replaced() throws {
    var user = try User(pane: .budget)
    try user.press("<Right> <Right> <Enter> 555")
    #expect(user.session.editing?.line.text == "555")
    try user.press("<Esc> <Enter> 6")
    #expect(user.session.editing?.line.text == "5556")
  }

  @Test("a draft that cannot be kept on disk is said to be on the screen only, and is there still")
  func notKept() throws {
    let desk = try Desk()
    desk.draftFault = "disken är full"
    var user = try User(at: desk, pane: .budget)
    try user.press("<Right> <Right> 555 <Esc>")
    #expect(user.told.contains("bara på skärmen"))
    #expect(user.told.contains("disken är full"))
    #expect(user.session.drafts.values.contains("555"))
    #expect(user.session.draftFault == "disken är full")
  }
}
