import Testing
import TextLayout

@Suite struct CanvasDrawingTests {
  private func canvas(_ columns: Int, _ rows: Int) -> Canvas { Canvas(Size(columns: columns, rows: rows)) }

  @Test("a box has its title in its upper line")
  func box() {
    var canvas = canvas(12, 3)
    canvas.box(canvas.bounds, title: "Risk")
    #expect(canvas.lines == ["┌ Risk ────┐", "│          │", "└──────────┘"])
    #expect(canvas.rolesText == ["fTTTTTTfffff", "f..........f", "ffffffffffff"])
  }

  @Test("the focused box is told apart without colour, also in ASCII")
  func focusedBox() {
    var canvas = canvas(8, 3)
    canvas.box(canvas.bounds, title: "Mål", focused: true)
    #expect(canvas.lines == ["┏ Mål ━┓", "┃      ┃", "┗━━━━━━┛"])
    #expect(canvas.rolesText.first == "FFFFFFFF")
    #expect(canvas.asciiFallback().lines == ["+ Mål =+", "|      |", "+======+"])
  }

  @Test(
    "a title is cut to fit, and too small a box has none",
    arguments: [
      (8, ["┌ Mål… ┐", "└──────┘"]), (5, ["┌ … ┐", "└───┘"]), (4, ["┌──┐", "└──┘"]), (2, ["┌┐", "└┘"]),
      (1, ["", ""]),
    ])
  func smallBox(columns: Int, lines: [String]) {
    var canvas = canvas(columns, 2)
    canvas.box(canvas.bounds, title: "Måluppfyllelse")
    #expect(canvas.lines == lines)
    #expect(!canvas.overflowed)
  }

  @Test("a box that does not fit is an overflow")
  func boxOutside() {
    var canvas = canvas(4, 4)
    canvas.box(Rect(column: 1, row: 1, columns: 4, rows: 3))
    #expect(canvas.overflowed)
  }

  @Test("filling and giving roles stay inside the canvas")
  func fill() {
    var canvas = canvas(4, 2)
    canvas.fill(Rect(column: 2, row: 0, columns: 9, rows: 1), "░", role: .shade2)
    canvas.setRole(Rect(column: -1, row: 1, columns: 3, rows: 5), .selection)
    #expect(canvas.lines == ["  ░░", ""])
    #expect(canvas.rolesText == ["..22", "SS"])
    #expect(!canvas.overflowed)
  }

  @Test("a wide sign does not fill")
  func wideFill() {
    var canvas = canvas(3, 1)
    canvas.fill(canvas.bounds, "日")
    #expect(canvas.lines == [""])
  }

  @Test("lines run right and down")
  func lines() {
    var canvas = canvas(3, 3)
    canvas.hline(at: Point(column: 0, row: 1), width: 3)
    canvas.vline(at: Point(column: 1, row: 0), height: 3, role: .quiet)
    #expect(canvas.lines == [" │", "─│─", " │"])
    #expect(canvas.rolesText == [".q", "fqf", ".q"])
  }

  @Test("a canvas drawn on another brings its signs, roles, cursor and overflow")
  func draw() {
    var part = canvas(4, 1)
    part.write("日å", at: .zero, role: .good)
    part.write("x", at: Point(column: 0, row: 7))
    part.cursor = Point(column: 2, row: 0)
    part.showsCursor = false
    var whole = canvas(6, 2)
    whole.draw(part, at: Point(column: 1, row: 1))
    #expect(whole.lines == ["", " 日å"])
    #expect(whole.rolesText == ["", ".ggg"])
    #expect(whole.cursor == Point(column: 3, row: 1))
    #expect(!whole.showsCursor)
    #expect(whole.overflow == [Point(column: 1, row: 8)])
  }

  @Test("drawing outside is an overflow only for what can be seen")
  func drawOutside() {
    var part = canvas(3, 1)
    var whole = canvas(3, 1)
    whole.draw(part, at: Point(column: 2, row: 0))
    #expect(!whole.overflowed)
    part.write("abc", at: .zero)
    whole.draw(part, at: Point(column: 2, row: 0))
    #expect(whole.lines == ["  a"])
    #expect(whole.overflow == [Point(column: 3, row: 0), Point(column: 4, row: 0)])
  }

  @Test("an empty canvas takes anything without harm")
  func empty() {
    var canvas = canvas(0, 0)
    canvas.write("x", at: .zero)
    canvas.fill(canvas.bounds)
    canvas.box(canvas.bounds)
    #expect(canvas.lines.isEmpty)
    #expect(canvas.cell(at: .zero) == nil)
  }

  @Test("two canvases that look the same are equal, however they came to be")
  func equality() {
    var first = canvas(4, 1)
    first.write("日", at: .zero)
    first.write("ab", at: .zero)
    var second = canvas(4, 1)
    second.write("ab", at: .zero)
    #expect(first == second)
    second.setRole(second.bounds, .bad)
    #expect(first != second)
  }
}
