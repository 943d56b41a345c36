import Fixtures
import FollowUp
import Panes
import Testing
import TextLayout
import Workbench

@Suite("A refusal is told to its end")
struct RefusalTests {
  private static let sizes = [
    Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
  ]

  /// A cell of a report that is decided.
  private func frozen() throws -> User {
    var user = try User(at: Desk(), committee: "von", year: 2019, pane: .budget)
    try user.press("B f <Enter> <Enter> B p")
    return user
  }

  @Test("also its end, which holds the advice, in as many lines as it needs", arguments: sizes)
  func whole(size: Size) throws {
    let user = try frozen()
    let canvas = Screen.canvas(user.session, size: size)
    let text = canvas.lines.suffix(4).map { $0.drop { $0 == " " } }.joined(separator: " ").breakable
    #expect(text.contains("! Delår 31 augusti är fastställd 2026-11-21"))
    #expect(text.contains("Lås upp den först, med ett skäl."))
    #expect(canvas.lines.last?.hasSuffix("? hjälp") == true)
    Golden.expect(canvas, named: "skarm-avslag-\(size.columns)x\(size.rows)")
  }

  @Test("the focus stays in sight, and the next key gives the room back", arguments: sizes)
  func focus(size: Size) throws {
    var user = try frozen()
    let cursor = try #require(Screen.canvas(user.session, size: size).cursor)
    #expect(cursor.row < size.rows - Screen.rowsBelow(user.session, size: size))
    try user.press("<Down>")
    #expect(Screen.rowsBelow(user.session, size: size) == 2)
  }

  @Test("what is not a refusal takes one line", arguments: sizes)
  func calm(size: Size) throws {
    var user = try User(pane: .budget)
    try user.press("<Right> <Right> 2310 <Enter>")
    #expect(Screen.rowsBelow(user.session, size: size) == 2)
  }

  @Test("a line whose row is gone is open in a window of its own", arguments: sizes)
  func lost(size: Size) throws {
    let desk = try Desk()
    var user = try User(at: desk, pane: .budget)
    try user.press("<Right> <Right> 33")
    try desk.remove("sn/2026/money/operations/namnd")
    try desk.writeBeside("Ett")
    user.session.readOthers()
    Golden.expect(
      Screen.canvas(user.session, size: size), named: "skarm-borttagen-\(size.columns)x\(size.rows)")
  }

  @Test("the journal says who and when also in a small window")
  func journal() throws {
    var user = try frozen()
    try user.press("G l")
    let canvas = Screen.canvas(user.session, size: Size(columns: 40, rows: 12))
    #expect(canvas.lines.contains { $0.contains("AK") && $0.contains("14:02") })
    Golden.expect(canvas, named: "register-logg-40x12")
  }
}
