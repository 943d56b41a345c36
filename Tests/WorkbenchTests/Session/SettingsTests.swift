import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("The settings are changed in the workbench")
struct SettingsTests {
  @Test("a threshold is typed, kept, told, and taken back by u")
  func threshold() throws {
    var user = try User(pane: .settings)
    let address = try #require(FigureAddress("settings/variance/share"))
    let isShown = user.session.reveal(address)
    #expect(isShown)
    let before = user.desk.municipality
    try user.press("3 <Enter>")
    #expect(user.desk.municipality.varianceShare == ExactDecimal(3))
    #expect(user.session.context.municipality.varianceShare == ExactDecimal(3))
    #expect(user.told.hasPrefix("Sparat"))
    try user.press("u")
    #expect(user.desk.municipality == before)
    #expect(user.told.hasPrefix("Ångrat"))
  }

  @Test("what the rules refuse is told, and stays in the line")
  func refused() throws {
    var user = try User(pane: .settings)
    let before = user.desk.municipality
    let address = try #require(FigureAddress("settings/attainment/not-met"))
    let isShown = user.session.reveal(address)
    #expect(isShown)
    try user.press("9 <Enter>")
    #expect(user.isWarned)
    #expect(user.session.editing?.line.text == "9")
    #expect(user.desk.municipality == before)
  }

  @Test("a new status word can be chosen for a response at once")
  func status() throws {
    var user = try User(pane: .settings)
    let address = try #require(FigureAddress("settings/statuses"))
    let isShown = user.session.reveal(address)
    #expect(isShown)
    try user.press("<Enter> , V i l a r <Enter>")
    #expect(user.desk.municipality.statuses.last == "Vilar")
    let words = user.session.context.municipality.statuses
    #expect(words.last == "Vilar")
  }

  @Test("a set of criteria is added, offered to a control that has none, and taken away")
  func criteriaSets() throws {
    var user = try User(pane: .settings)
    let before = user.desk.municipality.criteriaSets
    try user.press("N")
    for character in "Skärpta" { _ = user.session.press(.character(character)) }
    try user.press("<Enter>")
    #expect(user.desk.municipality.criteriaSets.map(\.name) == before.map(\.name) + ["Skärpta"])
    let control = try #require(
      user.session.context.plan.risks.controls.first { $0.criteria.isEmpty }
        ?? user.session.context.plan.risks.controls.first)
    let address = user.session.context.plan.address(.risks, [control.id])
    let isShown = user.session.reveal(thing: address)
    #expect(isShown)
    _ = user.session.reveal(try #require(FigureAddress("settings/criteria-sets/skarpta/name")))
    try user.press("X")
    #expect(user.desk.municipality.criteriaSets == before)
  }

  @Test("the unit of the settings is the one a money table opens in, until e chooses another")
  func shownUnit() throws {
    var user = try User(pane: .budget)
    guard case .budget(let before) = user.session.view else {
      Issue.record("the budget is not shown")
      return
    }
    let address = try #require(FigureAddress("settings/units/every"))
    let isShown = user.session.reveal(address)
    #expect(isShown)
    let own = try #require(before.tableKey)
    let table = try #require(user.session.context.plan.money.first { $0.id == own.id })
    let other = table.unit == .millions ? "tkr" : "mnkr"
    try user.press("<Enter>")
    for character in other { _ = user.session.press(.character(character)) }
    try user.press("<Enter> <F7>")
    guard case .budget(let after) = user.session.view else {
      Issue.record("the budget is not shown")
      return
    }
    #expect(after.heading != before.heading)
  }
}
