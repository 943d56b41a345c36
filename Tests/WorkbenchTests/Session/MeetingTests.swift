import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("The meeting")
struct MeetingTests {
  @Test("begins with the worst and tells what comes next")
  func begins() throws {
    var user = try User(pane: .goals)
    try user.press("m")
    #expect(user.session.meeting?.current?.title == "Barn- och ungdomsvård")
    #expect(user.told == "Sedan: Vård för vuxna med beroendeproblematik")
    try user.press("<Left>")
    #expect(user.told == "Det här är den första punkten.")
  }

  @Test("nothing can be edited in it, by key or by paste", arguments: ["9", "<Enter>", "<Delete>", "u", "S"])
  func calm(key: String) throws {
    var user = try User(pane: .budget)
    try user.press("<Right> <Right> m \(key)")
    user.session.paste("12")
    #expect(user.session.editing == nil)
    #expect(user.desk.journal.isEmpty)
    #expect(user.session.meeting != nil)
  }

  @Test("out to the table behind a thing, and back to the same thing with its new figures")
  func table() throws {
    var user = try User()
    try user.press("m <Right> t")
    #expect(user.address == "sn/2026/money/operations/beroende/forecast@2025")
    try user.press("91348 <Enter> m")
    #expect(user.session.meeting?.current?.title == "Vård för vuxna med beroendeproblematik")
    #expect(user.session.meeting?.current?.headline == "−17,2 mnkr")
    #expect(user.session.meeting?.index == 0)
  }

  @Test("a thing that is settled meanwhile gives its place to the next")
  func settled() throws {
    var user = try User()
    try user.press("m t 303256 <Enter> m")
    #expect(user.session.meeting?.index == 0)
    #expect(user.session.meeting?.current?.title == "Vård för vuxna med beroendeproblematik")
  }

  @Test("another year has a meeting of its own")
  func otherYear() throws {
    var user = try User()
    try user.press("m t n vård <Enter> m")
    #expect(user.session.meeting?.items.contains { $0.title == "Barn- och ungdomsvård" } == false)
  }

  @Test("more shows what stands behind, less takes it away")
  func more() throws {
    var user = try User()
    try user.press("m <Down>")
    #expect(user.told == "Mer finns inte.")
  }

  @Test("an empty year has nothing to take a stand on")
  func nothing() throws {
    var user = try User(at: Desk(), committee: "von", year: 2023)
    try user.press("m")
    #expect(user.told == "Inget att ta ställning till.")
    try user.press("<Esc>")
    #expect(user.session.meeting == nil)
  }
}
