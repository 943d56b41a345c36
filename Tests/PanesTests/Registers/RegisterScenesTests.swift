import Fixtures
import FollowUp
import Panes
import Testing
import TextLayout
import Workbench

@Suite("Insight, sources and people as they are drawn")
struct RegisterScenesTests {
  private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  /// The pane, whose desk, and the keys that lead to the tab.
  private static let scenes: [(name: String, pane: PaneID, year: Int, keys: String)] = [
    ("insyn", .insight, 2026, ""), ("insyn-matris", .insight, 2026, "t"), ("kallor", .sources, 2026, ""),
    ("kallor-mina", .sources, 2019, "t"), ("personal", .people, 2019, ""),
    ("personal-jamlik", .people, 2019, "t"),
  ]

  @Test("each tab is drawn as it was", arguments: scenes.map(\.name), sizes)
  func tab(name: String, size: Size) throws {
    let scene = try #require(Self.scenes.first { $0.name == name })
    let desk = try scene.year == 2026 ? ContractFixture.desk() : Desk()
    let committee = scene.year == 2026 ? "sn" : "von"
    var user = try User(at: desk, committee: committee, year: scene.year, pane: scene.pane)
    user.session.resize(rows: size.rows)
    try user.press(scene.keys)
    let canvas = Screen.canvas(user.session, size: size)
    Golden.expect(canvas, named: "register-\(name)-\(size.columns)x\(size.rows)")
  }
}
