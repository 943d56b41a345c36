import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("What is written in the files outside the program")
struct FilesTests {
  private let desk: Desk
  private var user: User

  init() throws {
    desk = try Desk()
    user = try User(at: desk, pane: .budget)
  }

  /// Somebody puts another title in the year's file.
  private func rewrite() throws {
    let plan = user.session.context.plan
    var other = plan
    other.title = "En annan"
    desk.remove(plan)
    desk.add(other)
    desk.rewritten = [plan.year]
  }

  private mutating func read() -> Bool { user.session.readFiles() }

  @Test("is shown and told, once")
  mutating func shown() throws {
    try rewrite()
    #expect(read())
    #expect(user.session.context.plan.title == "En annan")
    #expect(user.told == "Filerna är ändrade utanför programmet: det som står där nu visas.")
    #expect(!read())
  }

  @Test("says nothing when it is what is shown already: another program has closed")
  mutating func same() throws {
    desk.rewritten = [user.session.context.plan.year]
    let before = user.told
    #expect(!read())
    #expect(user.told == before)
  }

  @Test("leaves the line one is typing in")
  mutating func typing() throws {
    try user.press("<Right> 1 2")
    try rewrite()
    #expect(read())
    #expect(user.session.editing?.line.text == "12")
  }

  @Test("and cannot be read: that is told with the reason, and what was shown stays")
  mutating func broken() throws {
    desk.unreadable = [user.session.context.plan.year]
    desk.rewritten = desk.unreadable
    let plan = user.session.context.plan
    #expect(read())
    #expect(user.told.hasPrefix("Filerna är ändrade utanför programmet. Året"))
    #expect(user.session.context.plan == plan)
  }
}
