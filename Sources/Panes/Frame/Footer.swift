import TextLayout
import Workbench

/// The two lines below a pane: what just happened or is being typed, and the keys that work here.
enum Footer {
  static func draw(_ session: Session, on canvas: inout Canvas) {
    let rows = canvas.bounds.rows
    guard rows >= 2 else { return }
    drawStatus(session, on: &canvas, row: rows - 2)
    drawKeys(session, on: &canvas, row: rows - 1)
  }

  static func drawStatus(_ session: Session, on canvas: inout Canvas, row: Int) {
    let width = canvas.bounds.columns
    let status = sentence(session)
    let role: StyleRole = status.tone == .bad ? .statusBad : .status
    canvas.fill(Rect(column: 0, row: row, columns: width, rows: 1), role: role)
    let mark = status.tone == .bad ? "! " : ""
    canvas.write(mark + status.text, at: Point(column: 1, row: row), role: role, width: max(0, width - 2))
  }

  /// While a cell is edited: what the typed text would mean, or what is wrong with it.
  private static func sentence(_ session: Session) -> Status {
    guard let editing = session.editing else { return session.status }
    switch editing.preview {
    case .problem(let sentence): return Status(sentence, .bad)
    case .unchanged: return session.status
    case .value: return Status(session.consequence)
    }
  }

  private static func drawKeys(_ session: Session, on canvas: inout Canvas, row: Int) {
    var column = 1
    for hint in session.hints {
      let room = canvas.bounds.columns - column - 1
      guard DisplayWidth.of(hint.key) + 1 + DisplayWidth.of(hint.text) <= room else { return }
      column += canvas.write(hint.key, at: Point(column: column, row: row), role: .key) + 1
      column += canvas.write(hint.text, at: Point(column: column, row: row), role: .quiet) + 2
    }
  }
}
