import Fixtures
import FollowUp
import Panes
import Testing
import TextLayout
import Workbench

@Suite("Fastställande, the journal and comparisons as they are drawn")
struct SignOffScenesTests {
  private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  /// Budget klarmarkerad, the report decided and unlocked, and a figure changed since.
  private static let story = "<Right> B k B f <Enter> V O N <Enter> B l F e l <Enter> 1 2 , 5 <Enter> B p"

  private static let scenes: [(name: String, keys: String)] = [
    ("faststallande", "\(story) G b"), ("faststall", "B f"), ("faststall-dnr", "B f <Enter>"),
    ("fastst-preliminara", "\(story) G b t"), ("las-upp", "B f <Enter> <Enter> B l"),
    ("fryst", "B f <Enter> <Enter> 5"), ("logg", "\(story) G l <Down>"), ("logg-filter", "\(story) G l f"),
    ("jamfor", "\(story) B j"), ("jamforelse", "\(story) B j f a s t <Enter>"),
    ("jamforelse-sida", "\(story) B j f a s t <Enter> t t"),
    ("jamforelse-texter", "\(story) B j s o c i a l <Enter> t <Down> <Down>"),
  ]

  @Test("each is drawn as it was", arguments: scenes.map(\.name), sizes)
  func scene(name: String, size: Size) throws {
    let scene = try #require(Self.scenes.first { $0.name == name })
    var user = try User(at: Desk(), committee: "von", year: 2019, pane: .budget)
    user.session.resize(rows: size.rows)
    try user.press(scene.keys)
    let canvas = Screen.canvas(user.session, size: size)
    Golden.expect(canvas, named: "register-\(name)-\(size.columns)x\(size.rows)")
  }
}
