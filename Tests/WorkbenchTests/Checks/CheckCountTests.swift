import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Open errors and warnings are counted in step with what is shown")
struct CheckCountTests {
  private struct NoPane: Error {}

  private func user(_ pane: PaneID = .budget, _ desk: Desk = ChecksFixture.desk()) throws -> User {
    try User(at: desk, committee: "von", year: 2024, pane: pane)
  }

  @Test("nothing is asked before there has been something to look at")
  func laterThanTheFirstFrame() throws {
    let desk = ChecksFixture.desk()
    var session = Session(
      environment: desk.environment, keymap: try ShippedKeymap.load("standard"), plan: ChecksFixture.plan)
    #expect(session.checks == nil)
    let isChanged = session.settle()
    #expect(isChanged)
    #expect(session.checks?.errors == 2)
    let isChangedAgain = session.settle()
    #expect(!isChangedAgain)
  }

  @Test("while a figure is typed the count follows, and Esc takes it back")
  func live() throws {
    var user = try user()
    try user.press("<Right>")
    #expect(user.session.checks?.errors == 2)
    try user.press("109,4")
    #expect(user.session.checks?.errors == 1)
    try user.press("<Esc>")
    #expect(user.session.checks?.errors == 2)
  }

  @Test("an edit, its undo and somebody else's edit are all followed")
  func edits() throws {
    let desk = ChecksFixture.desk()
    var user = try user(.budget, desk)
    try user.press("<Right> 109,4 <Enter>")
    #expect(user.session.checks?.errors == 1)
    try user.press("u")
    #expect(user.session.checks?.errors == 2)
    let address = try #require(FigureAddress("von/2024/statistics/volymer/man/actual@2024-08"))
    desk.theirs = Change(
      address, from: .figure(Figure(.number(ExactDecimal(9)))), to: .figure(Figure(.number(ExactDecimal(10))))
    )
    user.session.readOthers()
    #expect(user.session.checks?.errors == 1)
  }

  @Test("another year has its own, and the one left behind keeps what was done to it")
  func years() throws {
    let desk = Desk([ChecksFixture.plan, YearFixture.empty()])
    var user = try user(.budget, desk)
    _ = user.session.open(BudgetFixture.id("von"), 2023)
    #expect(user.session.checks == nil)
    user.session.settle()
    #expect(user.session.checks?.errors == 0)
  }

  @Test("a year that cannot be read is left out, and told in the pane")
  func unreadable() throws {
    let desk = ChecksFixture.desk()
    var environment = desk.environment
    environment.years = { $0.description == "von" ? [2024, 2023] : [] }
    var session = Session(
      environment: environment, keymap: try ShippedKeymap.load("standard"), plan: ChecksFixture.plan,
      pane: .checks)
    session.settle()
    guard case .register(let model) = session.view else { throw NoPane() }
    #expect(model.sheet.foot == ["Går inte att läsa och är inte jämförda: Vård- och omsorgsnämnden 2023."])
  }
}
