import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Kontroller: everything the checks have seen")
struct ChecksPaneTests {
  private func user(_ desk: Desk = ChecksFixture.desk()) throws -> User {
    try User(at: desk, committee: "von", year: 2024, pane: .checks)
  }

  private func model(_ user: User) throws -> RegistersModel {
    guard case .register(let model) = user.session.view else { throw NoPane() }
    return model
  }

  private struct NoPane: Error {}

  private func names(_ user: User) throws -> [String] { try model(user).rows.map { $0.row.cell(0).text } }

  @Test("8 opens it in both keymaps", arguments: ["standard", "vim"])
  func key(keymap: String) throws {
    var user = try User(at: ChecksFixture.desk(), committee: "von", year: 2024, pane: .budget, keymap: keymap)
    try user.press(keymap == "vim" ? "8" : "<M-8>")
    #expect(user.session.pane == .checks)
  }

  @Test("the worst first, with how many there are of each kind; the first of them has the focus")
  func bySeverity() throws {
    #expect(
      try names(user()) == [
        "Fel  2", "✗ Hemtjänst · Utfall januari–augusti · Drift",
        "✗ Alla · Utfall januari–augusti · Volymer", "Avrundningar  1",
        "· Särskilt boende · Utfall januari–augusti · Drift",
      ])
    #expect(try model(user()).row?.cell(0).text == "✗ Hemtjänst · Utfall januari–augusti · Drift")
  }

  @Test("t groups them by place and by rule, and the focus stays on its finding")
  func groups() throws {
    var user = try user()
    try user.press("<Down> t")
    #expect(
      try names(user) == [
        "Drift  2", "✗ Hemtjänst · Utfall januari–augusti", "· Särskilt boende · Utfall januari–augusti",
        "Volymer  1", "✗ Alla · Utfall januari–augusti",
      ])
    #expect(try model(user).row?.cell(0).text == "✗ Alla · Utfall januari–augusti")
    try user.press("t")
    #expect(try names(user).first == "Summor  3")
    #expect(try model(user).row?.cell(0).text == "✗ Alla · Utfall januari–augusti · Volymer")
  }

  @Test("printed, computed, difference and unit stand beside each, exact for scripts")
  func figures() throws {
    let row = try #require(try model(user()).rows.dropFirst().first?.row)
    #expect(row.cells.map(\.text).dropFirst() == ["145,6", "154,6", "\u{2212}9,0", "mnkr", "öppen"])
    #expect(row.cell(1).value == ExactDecimal(145_600_000))
  }

  @Test("the arithmetic stands a term a line, and each line leads to its cell")
  func arithmetic() throws {
    var user = try user()
    let lines = try #require(try model(user).details?.lines)
    #expect(
      lines.compactMap { line in line.amount.map { "\(line.label) \($0.sign)\($0.number)" } } == [
        "Egen regi 118,4", "Extern +36,2", "Räknat 154,6", "Tryckt 145,6", "Skillnad \u{2212}9,0",
      ])
    try user.press("<Tab> <Down> <Enter>")
    #expect(user.address == "von/2024/money/drift/extern/actual@2024-08")
  }

  @Test("Enter goes to the cell and Backspace comes back")
  func jump() throws {
    var user = try user()
    try user.press("<Down> <Enter>")
    #expect(user.address == "von/2024/statistics/volymer/alla/actual@2024-08")
    try user.press("<Backspace>")
    #expect(user.session.pane == .checks)
    #expect(try model(user).row?.cell(0).text == "✗ Alla · Utfall januari–augusti · Volymer")
  }

  @Test("f shows the open, a severity or a rule at a time")
  func filters() throws {
    var user = try user()
    #expect(try model(user).sheet.filters.map(\.name) == ["bara fel", "bara avrundningar"])
    try user.press("f")
    #expect(try names(user).count == 3)
    #expect(user.told == "Visar bara fel: 2 av 3.")
  }

  @Test("a finding is found by searching for its place")
  func search() throws {
    var user = try User(at: ChecksFixture.desk(), committee: "von", year: 2024, pane: .goals)
    try user.press("/ särskilt <Space> boende <Space> utfall <Enter>")
    #expect(user.session.pane == .checks)
    #expect(try model(user).row?.cell(0).text == "· Särskilt boende · Utfall januari–augusti · Drift")
  }

  @Test("before the checks have been asked, and when all is right, the pane says which")
  func empty() throws {
    let session = Session(
      environment: ChecksFixture.desk().environment, keymap: try ShippedKeymap.load("standard"),
      plan: ChecksFixture.plan, pane: .checks)
    guard case .register(let model) = session.view else { throw NoPane() }
    #expect(model.emptyText == "Kontrollerna körs.")
    let settled = try User(at: Desk(), committee: "von", year: 2023, pane: .checks)
    #expect(try self.model(settled).emptyText == "Inget att anmärka på: allt stämmer.")
  }
}
