import TextLayout
import Workbench

/// The keys that may follow the ones pressed: shown at once, just above the status line.
enum ContinuationDrawing {
  static func draw(_ session: Session, on canvas: inout Canvas) {
    let next = session.continuations
    let bounds = canvas.bounds
    guard !next.isEmpty, bounds.rows > 6 else { return }
    let keys = (next.map { DisplayWidth.of($0.key.label) }.max() ?? 1) + 2
    let texts = next.map { DisplayWidth.of($0.text) }.max() ?? 0
    let title = "\(KeyStroke.label(session.pending)) …"
    let width = min(bounds.columns, max(keys + texts + 6, DisplayWidth.of(title) + 6))
    let height = min(next.count + 2, bounds.rows - 3)
    let rect = Rect(column: 0, row: bounds.rows - 2 - height, columns: width, rows: height)
    canvas.fill(rect)
    canvas.box(rect, title: title, role: .frame, titleRole: .title)
    let inside = rect.inset(columns: 3, rows: 1)
    for (row, item) in next.prefix(inside.rows).enumerated() {
      let at = inside.origin.moved(rows: row)
      canvas.write(item.key.label, at: at, role: .key, width: min(keys, inside.columns))
      canvas.write(item.text, at: at.moved(columns: keys), width: max(0, inside.columns - keys))
    }
    canvas.cursor = inside.origin
  }
}
