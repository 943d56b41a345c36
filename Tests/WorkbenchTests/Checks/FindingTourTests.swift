import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Going from finding to finding")
struct FindingTourTests {
  private struct NoPane: Error {}

  private static let drift = "von/2024/money/drift/hemtjanst/actual@2024-08"
  private static let volumes = "von/2024/statistics/volymer/alla/actual@2024-08"

  private func user(_ pane: PaneID = .overview, keymap: String = "standard") throws -> User {
    try User(at: ChecksFixture.desk(), committee: "von", year: 2024, pane: pane, keymap: keymap)
  }

  @Test("! leads through the year and round again, and says which of how many it is")
  func forward() throws {
    var user = try user()
    try user.press("!")
    #expect(user.address == Self.drift)
    #expect(user.session.pane == .budget)
    #expect(
      user.told
        == "Fynd 1 av 2 · fel: 118,4 + 36,2 = 154,6, tryckt 145,6, skillnad −9,0 · Drift · Hemtjänst · Utfall januari–augusti"
    )
    try user.press("!")
    #expect(user.address == Self.volumes)
    #expect(user.session.pane == .statistics)
    #expect(user.told.hasPrefix("Fynd 2 av 2 · "))
    try user.press("!")
    #expect(user.address == Self.drift)
  }

  @Test("the other way leads backwards, and Backspace back to where one was", arguments: ["standard", "vim"])
  func backward(keymap: String) throws {
    var user = try user(.overview, keymap: keymap)
    try user.press(keymap == "vim" ? "[" : "\"")
    #expect(user.address == Self.volumes)
    try user.press(keymap == "vim" ? "[" : "\"")
    #expect(user.address == Self.drift)
    try user.press("<Backspace> <Backspace>")
    #expect(user.session.pane == .overview)
  }

  @Test("from a cell it goes on to what comes after that cell")
  func fromHere() throws {
    var user = try user(.budget)
    user.session.reveal(try #require(FigureAddress("von/2024/money/drift/lss/budget@2024")))
    try user.press("!")
    #expect(user.address == Self.volumes)
  }

  @Test("where everything stands right it says so")
  func nothing() throws {
    var user = try User(at: Desk(), committee: "von", year: 2023)
    try user.press("!")
    #expect(user.told == "Inget fel och ingen varning står öppen.")
    #expect(!user.session.hints.contains { $0.key == "!" })
  }

  @Test("a marked cell says why, wherever one comes from")
  func status() throws {
    var user = try user(.budget)
    user.session.reveal(try #require(FigureAddress("von/2024/money/drift/egen/actual@2024-08")))
    try user.press("<Down> <Down>")
    #expect(user.address == Self.drift)
    #expect(user.told.hasPrefix("Fel: 118,4 + 36,2 = 154,6, tryckt 145,6, skillnad −9,0"))
  }

  @Test("the cells of the sum are marked while one stands on it, and only then")
  func related() throws {
    var user = try user(.budget)
    try user.press("!")
    #expect(try relatedRows(user) == ["Egen regi", "Extern"])
    try user.press("<Up>")
    #expect(try relatedRows(user).isEmpty)
  }

  private func relatedRows(_ user: User) throws -> [String] {
    guard case .budget(let model) = user.session.view else { throw NoPane() }
    return model.rows.filter { row in model.columns.indices.contains { model.isRelated(row, $0) } }.map(
      \.label)
  }
}
