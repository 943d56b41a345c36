import TextLayout
import Workbench

/// The two lines below a pane: what just happened or is being typed, which may take more than its line, and the keys that work here.
enum Footer {
  /// How many there are: a low window keeps what happened, a lower one nothing.
  static func rows(of size: Size) -> Int {
    size.columns < 4 ? 0 : size.rows >= 6 ? 2 : size.rows >= 2 ? 1 : 0
  }

  static func draw(_ session: Session, _ said: StatusText, on canvas: inout Canvas) {
    let height = canvas.bounds.rows
    let count = rows(of: canvas.bounds.size)
    if count > 0 { draw(said, on: &canvas, from: height - count - said.more) }
    if count > 1 { drawKeys(session, on: &canvas, row: height - 1) }
  }

  private static func draw(_ said: StatusText, on canvas: inout Canvas, from row: Int) {
    let width = canvas.bounds.columns
    canvas.fill(Rect(column: 0, row: row, columns: width, rows: said.lines.count), role: said.role)
    for (offset, line) in said.lines.enumerated() {
      canvas.write(line, at: Point(column: 1, row: row + offset), role: said.role, width: max(0, width - 2))
    }
  }

  /// As many keys as there is room for, most useful first; the pinned ones always.
  private static func drawKeys(_ session: Session, on canvas: inout Canvas, row: Int) {
    var room = canvas.bounds.columns - session.hints.filter(\.isPinned).map(width).reduce(0, +)
    let shown = session.hints.filter { hint in
      if hint.isPinned { return true }
      room -= room < width(hint) ? room : width(hint)
      return room > 0
    }
    var column = 1
    for hint in shown where column + width(hint) - 2 < canvas.bounds.columns {
      column += canvas.write(hint.key, at: Point(column: column, row: row), role: .key) + 1
      column += canvas.write(hint.text, at: Point(column: column, row: row), role: .quiet) + 2
    }
  }

  /// With the space to the next.
  private static func width(_ hint: KeyTip) -> Int {
    DisplayWidth.of(hint.key) + 1 + DisplayWidth.of(hint.text) + 2
  }
}
