import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("The overview has a line for the checks")
struct ChecksLineTests {
  private func user(_ desk: Desk) throws -> User { try User(at: desk, committee: "von", year: 2024) }

  @Test("errors stand first, with the rule and the place of the first, and Enter goes to Kontroller")
  func errors() throws {
    var user = try user(ChecksFixture.desk())
    guard case .overview(let model) = user.session.view else {
      Issue.record("no overview")
      return
    }
    let line = try #require(model.agenda.first)
    #expect(line.headline == "2 fel 0 var")
    #expect(line.title == "Kontroller, först Summor: Hemtjänst · Utfall januari–augusti · Drift")
    #expect(model.gist(of: .agenda) == "\(model.agenda.count - 1)")
    try user.press("<S-Tab>")
    #expect(user.told.hasPrefix("2 fel 0 var · Kontroller, först Summor"))
    try user.press("<Enter>")
    #expect(user.session.pane == .checks)
  }

  @Test("all is well where nothing is open, and the line is last")
  func fine() throws {
    var plan = ChecksFixture.plan
    plan.money[0].controls = [:]
    plan.statistics[0].controls = [:]
    let user = try user(Desk([plan]))
    guard case .overview(let model) = user.session.view else {
      Issue.record("no overview")
      return
    }
    #expect(model.agenda.last?.headline == "allt stämmer")
    #expect(model.agenda.last?.kind == .checks)
  }

  @Test("the meeting does not show it, and before the checks have been asked there is none")
  func elsewhere() throws {
    let context = YearFixture.context(ChecksFixture.plan)
    #expect(!Agenda.items(of: context).contains { $0.kind == .checks })
    #expect(!OverviewModel(context, OverviewState()).agenda.contains { $0.kind == .checks })
  }
}
