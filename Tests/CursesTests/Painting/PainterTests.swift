import CTerminal
import Curses
import Testing
import TextLayout

/// The real ncurses, on a terminal that is not there; one at a time, since a process has one.
@Suite(.serialized) struct PainterTests {
  private let size = Size(columns: 12, rows: 3)

  private func start(_ size: Size) throws {
    try #require(rt_start_hidden(Int32(size.columns), Int32(size.rows)) == Int32(RT_OK))
  }

  private func row(_ row: Int) -> String {
    var scalars = [UInt32](repeating: 0, count: 64)
    let count = rt_read_row(Int32(row), &scalars, 63)
    return String(String.UnicodeScalarView(scalars.prefix(Int(count)).compactMap(Unicode.Scalar.init)))
  }

  private func cursor() -> Point {
    var row: Int32 = -1
    var column: Int32 = -1
    rt_read_cursor(&row, &column)
    return Point(column: Int(column), row: Int(row))
  }

  private func canvas(_ texts: String...) -> Canvas {
    var canvas = Canvas(size)
    for (row, text) in texts.enumerated() { canvas.write(text, at: Point(column: 0, row: row)) }
    return canvas
  }

  private let plain = Appearance(styles: [:])

  @Test("a canvas reaches the screen sign by sign, åäö and lines too")
  func wholeCanvas() throws {
    try start(size)
    var painter = Painter(plain, colours: 256)
    var canvas = canvas("", "  åäö █▏…")
    canvas.box(Rect(column: 0, row: 0, columns: 12, rows: 1).inset(by: 0))
    canvas.hline(at: .zero, width: 12)
    painter.paint(canvas)
    #expect(row(0) == "────────────")
    #expect(row(1) == "  åäö █▏…   ")
    #expect(row(2) == "            ")
  }

  @Test("a second canvas replaces the first, and what is gone is blank")
  func replaced() throws {
    try start(size)
    var painter = Painter(plain, colours: 256)
    painter.paint(canvas("Prognos 12,5", "abc"))
    painter.paint(canvas("Prognos 7", "", "åäö"))
    #expect(row(0) == "Prognos 7   ")
    #expect(row(1) == "            ")
    #expect(row(2) == "åäö         ")
  }

  @Test("wide and composed signs keep their neighbours in place")
  func wideSigns() throws {
    try start(size)
    var painter = Painter(plain, colours: 256)
    painter.paint(canvas("a日b", "xe\u{301}y", "日本語日本語"))
    #expect(row(0).hasPrefix("a日b"))
    #expect(row(1).hasPrefix("xe\u{301}y"))
    #expect(row(2) == "日本語日本語")
    painter.paint(canvas("ab日", "xyz", "a"))
    #expect(row(0).hasPrefix("ab日"))
    #expect(row(1).hasPrefix("xyz"))
    #expect(row(2) == "a           ")
  }

  @Test("any canvas after any other is on the screen as it is", arguments: 0..<40)
  func sequence(seed: Int) throws {
    try start(size)
    var painter = Painter(plain, colours: 256)
    var state = UInt64(seed)
    for _ in 0..<6 {
      var canvas = Canvas(size)
      for rowNumber in 0..<size.rows {
        let text = String((0..<10).map { _ in sign(&state) })
        canvas.write(text, at: Point(column: Int(state % 4), row: rowNumber))
      }
      painter.paint(canvas)
      for (number, line) in canvas.lines.enumerated() {
        #expect(DisplayWidth.of(row(number)) == size.columns)
        #expect(row(number) == DisplayWidth.padded(line, to: size.columns))
      }
    }
  }

  private func sign(_ state: inout UInt64) -> Character {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let signs: [Character] = ["a", "å", " ", "日", "e\u{301}", "█", "😀", " "]
    return signs[Int(state >> 33) % signs.count]
  }

  @Test("roles become attributes and pairs")
  func roles() throws {
    try start(size)
    let appearance = Appearance(styles: [
      .bad: CellStyle(foreground: Colour(160, sixteen: 1), bold: true, underline: true),
      .quiet: CellStyle(dim: true, reverse: true),
    ])
    var painter = Painter(appearance, colours: 256)
    var canvas = canvas("", "abc")
    canvas.setRole(Rect(column: 1, row: 1, columns: 1, rows: 1), .bad)
    canvas.setRole(Rect(column: 2, row: 1, columns: 1, rows: 1), .quiet)
    painter.paint(canvas)
    let styles = (0..<3).map { column in
      var attributes: Int32 = -1
      var pair: Int32 = -1
      rt_read_cell(1, Int32(column), &attributes, &pair)
      return [Int(attributes), Int(pair)]
    }
    #expect(styles == [[0, 0], [RT_BOLD + RT_UNDERLINE, 1], [RT_DIM + RT_REVERSE, 0]])
  }

  @Test("ASCII signs are painted when asked for")
  func ascii() throws {
    try start(size)
    var painter = Painter(Appearance(styles: [:], asciiOnly: true), colours: 256)
    painter.paint(canvas("┌─┐ ● ▼ åäö"))
    #expect(row(0) == "+-+ * v åäö ")
  }

  @Test("the cursor rests where the canvas says, or in the focused cell")
  func cursorPlace() throws {
    try start(size)
    var painter = Painter(plain, colours: 256)
    var canvas = Canvas(size)
    canvas.box(canvas.bounds, title: "Ru", focused: true)
    canvas.write("12", at: Point(column: 4, row: 1), role: .focus)
    painter.paint(canvas)
    #expect(cursor() == Point(column: 4, row: 1))
    canvas.cursor = Point(column: 6, row: 1)
    painter.paint(canvas)
    #expect(cursor() == Point(column: 6, row: 1))
    canvas.cursor = Point(column: 99, row: 99)
    painter.paint(canvas)
    #expect(cursor() == Point(column: 11, row: 2))
  }

  @Test("a canvas larger than the screen shows its upper left corner", arguments: [(1, 1), (3, 2), (20, 1)])
  func largerThanScreen(columns: Int, rows: Int) throws {
    try start(Size(columns: columns, rows: rows))
    var painter = Painter(plain, colours: 256)
    painter.paint(canvas("日bcdefghijk", "mnopqrstuvwx"))
    let expected =
      columns == 1 ? " " : DisplayWidth.padded(String("日bcdefghijk".prefix(columns - 1)), to: columns)
    #expect(row(0) == expected)
  }

  @Test("after forgetting, everything is painted again")
  func forgotten() throws {
    try start(size)
    var painter = Painter(plain, colours: 256)
    painter.paint(canvas("Prognos"))
    rt_erase()
    painter.paint(canvas("Prognos"))
    #expect(row(0) == "            ")
    painter.forget()
    painter.paint(canvas("Prognos"))
    #expect(row(0) == "Prognos     ")
  }
}
