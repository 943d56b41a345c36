import Fixtures
import FollowUp
import Panes
import Testing
import TextLayout
import Workbench

@Suite("Kontroller and the marks of the checks, as they are drawn")
struct ChecksDrawingTests {
  static let scenes: [(name: String, pane: PaneID, keys: String)] = [
    ("lista", .checks, "<Down>"), ("forklarad", .checks, "<Down> F tryckfel <Enter>"),
    ("forklarar", .checks, "<Down> F tryck"), ("rakning", .checks, "<Down> <Tab> <Down>"),
    ("saknas", .checks, "T"), ("cell", .overview, "!"), ("statistik", .overview, "! !"),
  ]
  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 60),
    Size(columns: 40, rows: 12),
  ]

  private func canvas(_ name: String, _ size: Size) throws -> Canvas {
    let scene = try #require(Self.scenes.first { $0.name == name })
    var user = try User(
      at: ChecksFixture.desk(), committee: "von", year: 2024, pane: scene.pane)
    user.session.resize(rows: size.rows)
    try user.press(scene.keys)
    return Screen.canvas(user.session, size: size)
  }

  @Test("each is drawn as it was, with its cursor inside", arguments: scenes.map(\.name), sizes)
  func scene(name: String, size: Size) throws {
    let canvas = try canvas(name, size)
    Golden.expect(canvas, named: "kontroller-\(name)-\(size.columns)x\(size.rows)")
    let cursor = try #require(canvas.cursor)
    #expect(canvas.bounds.contains(cursor))
  }

  @Test(
    "a small window is drawn too, and nothing falls outside it", arguments: scenes.map(\.name),
    [Size(columns: 20, rows: 5), Size(columns: 10, rows: 3), Size(columns: 1, rows: 1)])
  func small(name: String, size: Size) throws {
    let canvas = try canvas(name, size)
    #expect(canvas.overflow.isEmpty, "\(name): lost at \(canvas.overflow.prefix(3))")
  }

  @Test("in ASCII the marks have stand-ins")
  func ascii() throws {
    let text = try canvas("lista", Size(columns: 120, rows: 40)).asciiFallback().lines.joined()
    #expect(!text.contains("✗"))
  }
}
