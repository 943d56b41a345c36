import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Going about")
struct NavigationTests {
  @Test("the panes by number and back again")
  func panes() throws {
    var user = try User()
    try user.press("<M-3> <M-4>")
    #expect(user.session.pane == .risks)
    try user.press("<Esc>")
    #expect(user.session.pane == .budget)
    try user.press("<Esc>")
    #expect(user.session.pane == .overview)
    try user.press("<Esc>")
    #expect(user.told == "Det finns ingen vy att gå tillbaka till.")
  }

  @Test("another committee opens with its latest year")
  func committee() throws {
    var user = try User()
    try user.press("n vård <Enter>")
    #expect(user.session.context.plan.committee.description == "von")
    #expect(user.session.context.plan.year == 2023)
  }

  @Test("a committee without a year says so and is not chosen")
  func noYear() throws {
    var user = try User()
    try user.press("n nya <Enter>")
    #expect(user.told == "inget år finns")
    #expect(user.session.context.plan.committee.description == "sn")
  }

  @Test("another year of the same committee")
  func year() throws {
    var user = try User(at: Desk(), committee: "von", year: 2023)
    try user.press("å 2019 <Enter>")
    #expect(user.session.context.plan.year == 2019)
  }

  @Test("another period says which outcomes count, and other outcomes do")
  func period() throws {
    var user = try User()
    guard case .overview(let before) = user.session.view else { return }
    #expect(before.attainment.basis == "utfall t.o.m. 2025")
    try user.press("p delår <Enter>")
    #expect(user.told == "Delår 31 augusti: utfall till och med augusti 2025 räknas.")
    guard case .overview(let after) = user.session.view else { return }
    #expect(after.attainment.basis == "utfall t.o.m. augusti 2025")
    #expect(after.attainment != before.attainment)
  }

  @Test("search leads to the thing found")
  func search() throws {
    var user = try User()
    try user.press("/ flyktn <Enter>")
    #expect(user.session.pane == .budget)
    #expect(user.address?.hasPrefix("sn/2026/money/operations/flykting/") == true)
  }

  @Test("an address leads to its figure, in another year too")
  func address() throws {
    var user = try User()
    try user.press("g")
    user.session.paste("von/2019/money/income/personal/forecast@2019")
    try user.press("<Enter>")
    #expect(user.session.context.plan.year == 2019)
    #expect(user.address == "von/2019/money/income/personal/forecast@2019")
  }

  @Test(
    "an address that leads nowhere stays in the line, and one stays where one was",
    arguments: ["hej", "von/2019/money/income/ingen/forecast@2019", "von/1999/goals/x/outcome@1999"])
  func nowhere(address: String) throws {
    var user = try User()
    try user.press("g")
    user.session.paste(address)
    try user.press("<Enter>")
    #expect(user.isWarned)
    #expect(user.session.context.plan.year == 2026)
    guard case .list(let prompt) = user.session.overlay else {
      Issue.record("the line is gone")
      return
    }
    #expect(prompt.line.text == address)
  }

  @Test("Enter in the overview leads to the thing in the row")
  func overview() throws {
    var user = try User()
    try user.press("<Tab> <Enter>")
    #expect(user.address == "sn/2026/money/operations/barn/forecast@2025")
  }

  @Test("an empty year says so in every pane", arguments: PaneID.allCases)
  func empty(pane: PaneID) throws {
    let user = try User(at: Desk(), committee: "von", year: 2023, pane: pane)
    #expect(!user.session.view.statusText.isEmpty)
    #expect(user.session.view.focus.address == nil || pane == .goals || pane == .signOff)
  }
}
