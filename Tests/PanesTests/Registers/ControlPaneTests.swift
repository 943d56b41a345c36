import Fixtures
import FollowUp
import Panes
import Testing
import TextLayout
import Workbench

@Suite("Intern kontroll as it is drawn")
struct ControlPaneTests {
  private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  /// The year, and the keys that lead to the tab.
  private static let scenes: [(name: String, isCare: Bool, keys: String)] = [
    ("kontroller", false, ""), ("atgarder", false, "t"), ("granskningar", true, "t t"),
    ("bruttolista", false, "t t t"), ("samlad", false, "T"),
  ]

  @Test("each tab is drawn as it was", arguments: scenes.map(\.name), sizes)
  func tab(name: String, size: Size) throws {
    let scene = try #require(Self.scenes.first { $0.name == name })
    let desk = try scene.isCare ? ControlFixture.care() : ControlFixture.social()
    let plan = try #require(desk.plans.first)
    var user = try User(at: desk, committee: plan.committee.description, year: plan.year, pane: .control)
    user.session.resize(rows: size.rows)
    try user.press(scene.keys)
    let canvas = Screen.canvas(user.session, size: size)
    Golden.expect(canvas, named: "internkontroll-\(name)-\(size.columns)x\(size.rows)")
  }
}
