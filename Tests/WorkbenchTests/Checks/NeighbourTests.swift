import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Years beside the one that is shown are read again when somebody has written in them")
struct NeighbourTests {
  /// Two years of Socialnämnden that say the same of the years they share.
  private func desk() throws -> Desk {
    let now = try YearFixture.social()
    let before = Plan(
      committee: now.committee, year: 2025,
      reportingPoints: [
        ReportingPoint(
          id: try #require(EntityID("plan")), kind: .plan, name: "Verksamhetsplan", period: Period(year: 2024)
        )
      ], goals: now.goals)
    return Desk([now, before])
  }

  private struct NoneShared: Error {}

  /// An outcome of last year's document that this year's has too.
  private func shared(_ desk: Desk) throws -> FigureAddress {
    let committee = try #require(EntityID("sn"))
    let plan = try #require(desk.plan(committee, 2025))
    for indicator in plan.goals.indicators {
      for observation in indicator.observations
      where observation.role == .outcome && observation.gender == nil
        && observation.period == Period(year: 2024)
        && observation.figure.number != nil
      {
        let field = try #require(EntityID(observation.field))
        return plan.address(.goals, [indicator.id, field], observation.period)
      }
    }
    throw NoneShared()
  }

  private func change(_ address: FigureAddress, _ desk: Desk) throws -> Change {
    Change(
      address, from: try #require(desk.value(address.description)),
      to: .figure(Figure(.number(ExactDecimal(987_654)))))
  }

  private func user(at desk: Desk, pane: PaneID = .goals) throws -> User {
    try User(at: desk, pane: pane, rules: [.otherYear])
  }

  @Test("another program changes last year: seen when Kontroller is opened")
  func opened() throws {
    let desk = try desk()
    var user = try user(at: desk)
    #expect(user.session.checks?.warnings == 0)
    try desk.write([change(shared(desk), desk)], by: "BL")
    desk.rewritten = [2025]
    try user.press("j")
    #expect(user.session.checks?.warnings == 0)
    try user.press("8")
    #expect(user.session.checks?.warnings == 1)
  }

  @Test("and after one's next change")
  func committed() throws {
    let desk = try desk()
    var user = try user(at: desk, pane: .budget)
    try desk.write([change(shared(desk), desk)], by: "BL")
    desk.rewritten = [2025]
    try user.press("<Right> 1 2 <Enter>")
    #expect(user.session.checks?.warnings == 1)
  }

  @Test("a year that can no longer be read is told of, and one that can again is not")
  func lost() throws {
    let desk = try desk()
    var user = try user(at: desk)
    desk.unreadable = [2025]
    desk.rewritten = [2025]
    try user.press("8")
    #expect(user.session.checks?.unread.map(\.year) == [2025])
    desk.unreadable = []
    desk.rewritten = [2025]
    try user.press("2 8")
    #expect(user.session.checks?.unread.isEmpty == true)
  }

  @Test("one opens last year, edits and comes back")
  func own() throws {
    let desk = try desk()
    var user = try user(at: desk)
    let address = try shared(desk)
    let isShown = user.session.reveal(address)
    #expect(isShown)
    #expect(user.session.context.plan.year == 2025)
    try user.press("9 8 7 6 5 4 <Enter>")
    #expect(user.told.hasPrefix("Sparat"))
    try user.press("<Backspace>")
    #expect(user.session.context.plan.year == 2026)
    #expect(user.session.checks?.warnings == 1)
  }

  @Test("a year that somebody makes is taken in")
  func made() throws {
    let desk = try desk()
    let committee = try #require(EntityID("sn"))
    let before = try #require(desk.plan(committee, 2025))
    desk.remove(before)
    var user = try user(at: desk)
    var other = before
    let address = try shared(Desk([before]))
    try other.set(address, to: .figure(Figure(.number(ExactDecimal(987_654)))))
    desk.add(other)
    try user.press("8")
    #expect(user.session.checks?.warnings == 1)
  }
}
