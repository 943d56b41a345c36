import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("What the checks have something to say of is marked where it stands")
struct MarksTests {
  private struct NoPane: Error {}

  /// A check that always says the same of one address.
  private func check(_ address: String, _ severity: Severity = .warning) throws -> Check {
    let address = try #require(FigureAddress(address))
    return Check(
      .riskWord, "Prov", looksAt: "Ett prov.",
      .year { _ in
        [
          Finding(
            .riskWord, severity, at: [address], place: "Stället", section: "Prov",
            message: "Stället: det är fel.")
        ]
      })
  }

  private func user(_ address: String, _ pane: PaneID, _ severity: Severity = .warning) throws -> User {
    try User(at: Desk(), pane: pane, rules: [check(address, severity)])
  }

  @Test("a risk has its mark in the register, and any of its fields says why")
  func risk() throws {
    let known = try User(pane: .risks)
    guard case .risks(let clean) = known.session.view, let entry = clean.entries.first else { throw NoPane() }
    #expect(!clean.isWrong(entry))
    var user = try user("sn/2026/risks/\(entry.id)/comment", .risks)
    guard case .risks(let model) = user.session.view else { throw NoPane() }
    #expect(model.entries.filter(model.isWrong).map(\.id) == [entry.id])
    user.session.reveal(try #require(FigureAddress("sn/2026/risks/\(entry.id)/likelihood")))
    try user.press("<Down> <Up>")
    #expect(user.told.hasSuffix("! Stället: varning: det är fel."))
  }

  @Test("a goal's row has its mark, and what is only good to know has none")
  func goal() throws {
    let plain = try User(pane: .goals)
    guard case .goals(let clean) = plain.session.view,
      let row = clean.rows.first(where: { $0.line != nil }), case .indicator(let id) = row.id
    else { throw NoPane() }
    for (severity, isWrong) in [(Severity.warning, true), (.info, false)] {
      let user = try user("sn/2026/goals/\(id)", .goals, severity)
      guard case .goals(let model) = user.session.view else { throw NoPane() }
      #expect(model.rows.contains { model.isWrong($0) } == isWrong)
    }
  }

  @Test("a cell of a register has its mark before the figure")
  func cell() throws {
    let user = try User(at: ChecksFixture.desk(), committee: "von", year: 2024, pane: .statistics)
    guard case .register(let model) = user.session.view else { throw NoPane() }
    #expect(model.rows.last?.row.cells.last?.text == "!\u{a0}21")
  }
}
