import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("A mended finding leaves the focus in its place")
struct FocusInPlaceTests {
  private let desk = ChecksFixture.desk()

  private func user(_ keys: String) throws -> User {
    var user = try User(at: desk, committee: "von", year: 2024, pane: .checks)
    try user.press(keys)
    return user
  }

  private func name(_ user: User) -> String? { user.register?.row?.cell(0).text }

  @Test("the next one below has it, not the first")
  func next() throws {
    var user = try user("<Down>")
    #expect(name(user) == "✗ Alla · Utfall januari–augusti · Volymer")
    // The document printed what we compute after all.
    try user.press("3 t <Down> <Down> <Delete>")
    #expect(user.told.hasPrefix("Sparat: 22 → saknas · Alla"))
    try user.press("<M-8>")
    #expect(name(user) == "· Särskilt boende · Utfall januari–augusti · Drift")
  }

  @Test("after the last the one above has it, and the one that comes back has it again")
  func last() throws {
    var user = try user("<End> <Enter>")
    #expect(user.address == "von/2024/money/drift/boende/actual@2024-08")
    try user.press("<Delete> <Backspace>")
    #expect(user.session.pane == .checks)
    #expect(name(user) == "✗ Alla · Utfall januari–augusti · Volymer")
    try user.press("u <M-8>")
    #expect(name(user) == "· Särskilt boende · Utfall januari–augusti · Drift")
  }
}
