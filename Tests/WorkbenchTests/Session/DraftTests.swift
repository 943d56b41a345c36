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

  @Test("what is typed is kept while it is typed, as Esc would leave it")
  func whileTyping() throws {
    let desk = try Desk()
    var user = try User(at: desk, pane: .budget)
    try user.press("<Right> <Right> 5")
    #expect(desk.drafts.map(\.value) == ["5"])
    try user.press("5")
    #expect(desk.drafts.map(\.key.description) == [forecast])
    #expect(desk.drafts.map(\.value) == ["55"])
    // The program is killed here: another starts.
    var again = try User(at: desk, pane: .budget)
    try again.press("<Right> <Right>")
    #expect(again.told.hasPrefix("Utkast ”55”, inte sparat"))
    try again.press("<Enter>")
    #expect(again.session.editing?.line.text == "55")
  }

  @Test("an unchanged text is not written again, and a cell that is only opened writes nothing")
  func writtenOnce() throws {
    let desk = try Desk()
    var user = try User(at: desk, pane: .budget)
    try user.press("<Right> <Right> <Enter> <Left> <Right>")
    #expect(desk.draftWrites == 0)
    try user.press("55 <Left> <Left> <Right> <Home>")
    #expect(desk.draftWrites == 2)
  }

  @Test(
    "accepting or emptying takes away what was kept",
    arguments: ["<Right> <Right> 55 <Enter>", "<Right> <Right> 55 <C-u>", "<Right> <Right> 55 <C-u> <Esc>"])
  func takenAway(keys: String) throws {
    var user = try User(pane: .budget)
    try user.press(keys)
    #expect(user.desk.drafts.isEmpty)
  }

  @Test("the same holds while one fills in, for a block's line, and for a motivation")
  func otherLines() throws {
    var filling = try User(pane: .budget)
    try filling.press("I 41")
    #expect(filling.desk.drafts.map(\.value) == ["41"])
    var block = try User(pane: .budget)
    try block.press("<Right> <Right> v <Down> = 5")
    #expect(block.desk.drafts.map(\.value) == ["=5"])
    var motivated = try User(pane: .risks)
    try motivated.press("S 1 <C-u> mindre")
    #expect(motivated.desk.drafts.map(\.value) == ["mindre"])
  }

  @Test("why a report is unlocked, and its diarienummer, wait as a motivation does; a name does not")
  func questions() throws {
    let desk = try Desk()
    var user = try User(at: desk, committee: "von", year: 2019, pane: .budget)
    try user.press("B f <Enter> V O N")
    #expect(desk.drafts.map(\.value) == ["VON"])
    try user.press("<Esc>")
    #expect(user.told == "Inte sparat. Det du skrev ligger kvar till nästa gång.")
    try user.press("B f <Enter>")
    guard case .naming(let asked) = user.session.overlay else { return #expect(Bool(false)) }
    #expect(asked.line.text == "VON")
    try user.press("<Enter>")
    #expect(desk.drafts.isEmpty)
    try user.press("B l r ä t t")
    #expect(desk.drafts.map(\.value) == ["rätt"])
    var again = try User(at: desk, committee: "von", year: 2019, pane: .budget)
    try again.press("B l")
    guard case .naming(let question) = again.session.overlay else { return #expect(Bool(false)) }
    #expect(question.line.text == "rätt")
    try again.press("<Enter>")
    #expect(again.told.contains("är upplåst"))
    #expect(desk.drafts.isEmpty)
    try again.press("N <Enter> n y")
    #expect(desk.drafts.isEmpty)
  }
}
