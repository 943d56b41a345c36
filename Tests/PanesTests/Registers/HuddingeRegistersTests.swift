import Fixtures
import FollowUp
import Panes
import Testing
import TextLayout
import Workbench

@Suite("The registers of real years, as they are drawn")
struct HuddingeRegistersTests {
  struct Scene: CustomTestStringConvertible {
    let testDescription: String
    let committee: String
    let year: Int
    let pane: PaneID
    let keys: String
  }

  static let scenes = [
    Scene(
      testDescription: "atgarder", committee: "von", year: 2023, pane: .measures, keys: "<Down> <Down> <Down>"
    ),
    Scene(testDescription: "uppdrag", committee: "von", year: 2025, pane: .assignments, keys: "<Down>"),
    Scene(testDescription: "ataganden", committee: "von", year: 2019, pane: .assignments, keys: "t <Down>"),
    Scene(
      testDescription: "volymer", committee: "von", year: 2019, pane: .statistics, keys: "<Down> <Right>"),
    Scene(
      testDescription: "nyckeltal", committee: "sn", year: 2026, pane: .statistics, keys: "<Down> <Right>"),
    Scene(testDescription: "manader", committee: "von", year: 2023, pane: .statistics, keys: "<Right>"),
    Scene(testDescription: "bidrag", committee: "sn", year: 2026, pane: .funding, keys: "<Down>"),
  ]

  @Test(
    "each is drawn as it was, with its cursor inside", arguments: scenes,
    [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func scene(_ scene: Scene, size: Size) throws {
    let desk = try HuddingeYears.desk(HuddingeYears.plan(scene.committee, scene.year))
    var user = try User(at: desk, committee: scene.committee, year: scene.year, pane: scene.pane)
    user.session.resize(rows: size.rows)
    try user.press(scene.keys)
    let canvas = Screen.canvas(user.session, size: size)
    Golden.expect(canvas, named: "huddinge-\(scene.testDescription)-\(size.columns)x\(size.rows)")
    let cursor = try #require(canvas.cursor)
    #expect(canvas.bounds.contains(cursor))
  }
}
