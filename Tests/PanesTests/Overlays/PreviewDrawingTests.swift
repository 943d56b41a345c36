import Fixtures
import FollowUp
import Panes
import Testing
import TextLayout
import Workbench

@Suite("The preview of a paste or an import")
struct PreviewDrawingTests {
  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 40, rows: 12),
  ]

  /// Blocks put on Prognos 2025 of the first row of Drift per verksamhet.
  static let scenes: [(name: String, block: String, keys: String)] = [
    (
      "block",
      "1 311\t=1+1\n92 063\t93 834\n\tett ord som står där en siffra skulle ha stått\nx\t1,5 mnkr\n", ""
    ),
    ("for-stort", "1\t2\t3\n1\t2\t3\n", ""),
    ("langt", (1...8).map { "\($0)\t\($0)\n" }.joined(), "<PageDown>"),
  ]

  @Test("it is drawn as it was, with the cursor on the line in focus", arguments: scenes.map(\.name), sizes)
  func drawn(name: String, size: Size) throws {
    let scene = try #require(Self.scenes.first { $0.name == name })
    var user = try User(pane: .budget)
    user.session.resize(rows: size.rows)
    try user.press("<Right> <Right>")
    user.session.paste(scene.block)
    try user.press(scene.keys)
    let canvas = Screen.canvas(user.session, size: size)
    Golden.expect(canvas, named: "klistra-\(name)-\(size.columns)x\(size.rows)")
    let cursor = try #require(canvas.cursor)
    #expect(canvas.lines[cursor.row].contains("▸"))
  }

  @Test("a small window is drawn too", arguments: [(20, 5), (10, 3), (1, 1), (300, 1), (1, 50)])
  func small(columns: Int, rows: Int) throws {
    var user = try User(pane: .budget)
    try user.press("<Right> <Right>")
    user.session.paste(Self.scenes[0].block)
    let canvas = Screen.canvas(user.session, size: Size(columns: columns, rows: rows))
    #expect(canvas.overflow.isEmpty)
    if let cursor = canvas.cursor { #expect(canvas.bounds.contains(cursor)) }
  }
}
