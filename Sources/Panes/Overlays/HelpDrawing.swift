import TextLayout
import Workbench

/// Every key that works where one was, under its heading; narrows as one types.
enum HelpDrawing {
  static func draw(_ page: HelpPage, on canvas: inout Canvas) {
    let rows = page.matches
    let inside = OverlayDrawing.window(
      "Hjälp: \(rows.count) tangenter", columns: min(90, canvas.bounds.columns), rows: canvas.bounds.rows - 2,
      on: &canvas)
    guard inside.rows > 2 else { return }
    let room = inside.rows - 2
    let first = max(0, min(page.offset, rows.count - room))
    for (line, row) in rows.dropFirst(first).prefix(room).enumerated() {
      drawRow(row, at: inside.origin.moved(rows: line + 2), width: inside.columns, on: &canvas)
    }
    OverlayDrawing.line(page.line, at: inside.origin, width: inside.columns, on: &canvas)
  }

  private static func drawRow(_ row: HelpPage.Row, at point: Point, width: Int, on canvas: inout Canvas) {
    let keys = min(18, width / 3)
    let group = min(10, width / 6)
    canvas.write(row.keys, at: point, role: .key, width: keys)
    canvas.write(row.text, at: point.moved(columns: keys + 1), width: max(0, width - keys - group - 2))
    canvas.write(row.group, at: point.moved(columns: width - group), role: .quiet, width: group)
  }
}
