import TextLayout
import Workbench

/// The keys that may follow the ones pressed: shown at once, just above the status line.
enum ContinuationDrawing {
  static func draw(_ session: Session, on canvas: inout Canvas) {
    let next = session.continuations
    guard !next.isEmpty, canvas.bounds.rows > 6 else { return }
    let width = min(canvas.bounds.columns, 60)
    let height = min(next.count + 2, canvas.bounds.rows - 4)
    let rect = Rect(column: 1, row: canvas.bounds.rows - 2 - height, columns: width, rows: height)
    canvas.fill(rect)
    canvas.box(rect, title: session.pending.map(\.description).joined(separator: " ") + " …")
    for (line, item) in next.prefix(max(0, height - 2)).enumerated() {
      let at = rect.origin.moved(columns: 2, rows: line + 1)
      canvas.write(item.key.description, at: at, role: .key, width: 10)
      canvas.write(item.text, at: at.moved(columns: 11), width: max(0, width - 15))
    }
  }
}
