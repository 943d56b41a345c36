import Exchange
import Fixtures
import FollowUp
import Panes
import Testing
import TextLayout
import Workbench

@Suite("The mapping of a file")
struct MappingDrawingTests {
  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 60),
    Size(columns: 40, rows: 12),
  ]

  /// What is pressed after the file has been opened.
  static let scenes: [(name: String, keys: String)] = [
    ("ny", ""),
    ("vald", "<Enter> n y c k e l <Enter> \(amount) \(rule) <Up>"),
    (
      "delad",
      "<Enter> n y c k e l <Enter> <Down> <Down> <Enter> d e l a r <Enter> <Down> <Enter> b e l o p p <Enter>"
    ),
    ("kolumn", "<Down> <Down> <Down> <Enter>"),
    ("felregel", "<Enter> n y c k e l <Enter> \(amount) r 5000-51 <Enter>"),
    ("utelamnat", "<Enter> n y c k e l <Enter> \(amount) \(rule) m <Down>"),
  ]

  private static let amount = "<Down> <Down> <Down> <Enter> P r o g n o s <Enter>"
  private static let rule = "r 50* <Enter> <Enter>"

  private static let ledger = """
    Konto;Benämning;Slag;Belopp;Budget 2025 (tkr)
    5010;Löner och arvoden till förtroendevalda i nämnden;Utfall;1000,00;900
    5020;Sociala avgifter;Utfall;311,00;10
    6010;Hyra;Plan;5,50;5
    """

  private func user(_ keys: String, rows: Int = 24) throws -> User {
    let desk = try Desk()
    let bytes = Array(Self.ledger.utf8)
    let file = DelimitedFile(
      name: "konton.csv", bytes: bytes, source: ChangeSource(file: "konton.csv", of: bytes))
    let source = try DelimitedSource(bytes)
    desk.files.offer = { _, _, _ in .delimited(file, source, nil) }
    var user = try User(at: desk, pane: .budget)
    user.session.resize(rows: rows)
    try user.press("y i k <Enter> \(keys)")
    return user
  }

  @Test("it is drawn as it was, with the cursor on the line in focus", arguments: scenes.map(\.name), sizes)
  func drawn(name: String, size: Size) throws {
    let scene = try #require(Self.scenes.first { $0.name == name })
    let canvas = Screen.canvas(try user(scene.keys, rows: size.rows).session, size: size)
    Golden.expect(canvas, named: "mappning-\(name)-\(size.columns)x\(size.rows)")
    let cursor = try #require(canvas.cursor)
    let line = canvas.lines[cursor.row]
    #expect(line.contains("▸") || line.contains("│ > "), "\(line)")
  }

  @Test("a small window is drawn too", arguments: [(20, 5), (10, 3), (1, 1), (300, 1), (1, 50)])
  func small(columns: Int, rows: Int) throws {
    for scene in Self.scenes {
      let canvas = Screen.canvas(
        try user(scene.keys).session, size: Size(columns: columns, rows: rows))
      #expect(canvas.overflow.isEmpty, "\(scene.name)")
      if let cursor = canvas.cursor { #expect(canvas.bounds.contains(cursor)) }
    }
  }
}
