import TextLayout
import Workbench

/// What stands above the pane: palette, search and choosers, questions, help, conflicts, and the keys that may follow.
enum OverlayDrawing {
  /// A window narrower than this shows the pane alone.
  private static let narrowest = 8

  static func draw(_ session: Session, on canvas: inout Canvas) {
    guard canvas.bounds.columns >= narrowest else { return }
    switch session.overlay {
    case .list(let prompt): ListDrawing.draw(prompt, on: &canvas)
    case .question(let question): QuestionDrawing.draw(question, on: &canvas)
    case .help(let page): HelpDrawing.draw(page, on: &canvas)
    case .conflict(let question): ConflictDrawing.draw(question, on: &canvas)
    case .naming(let question): BuildingDrawing.draw(question, on: &canvas)
    case .confirm(let question): BuildingDrawing.draw(question, on: &canvas)
    case .preview(let preview): PreviewDrawing.draw(preview, on: &canvas)
    case .mapping(let sheet): MappingDrawing.draw(sheet, on: &canvas)
    case nil: drawOpenLine(session, on: &canvas)
    }
  }

  /// A comment or another text being written, else the keys that may follow.
  private static func drawOpenLine(_ session: Session, on canvas: inout Canvas) {
    guard let editing = session.editing, editing.isProse else {
      return ContinuationDrawing.draw(session, on: &canvas)
    }
    let inside = window(
      editing.focus.label, columns: min(96, canvas.bounds.columns), rows: 5, on: &canvas)
    line(editing.line, at: inside.origin.moved(rows: inside.rows / 2), width: inside.columns, on: &canvas)
  }

  /// A cleared box of at most the given size, placed a third down; returns its inside. Where a box would have no
  /// inside, the whole window.
  static func window(_ title: String, columns: Int, rows: Int, on canvas: inout Canvas) -> Rect {
    let bounds = canvas.bounds
    guard bounds.rows >= 3 else {
      canvas.fill(bounds)
      return bounds
    }
    let width = min(columns, bounds.columns)
    let height = min(rows, bounds.rows)
    let rect = Rect(
      column: (bounds.columns - width) / 2,
      row: max(0, bounds.rows - Footer.rows(of: bounds.size) - height) / 3, columns: width, rows: height)
    canvas.fill(rect)
    canvas.box(rect, title: title, role: .frame, titleRole: .title)
    return rect.inset(columns: 2, rows: 1)
  }

  /// `> text` with the cursor in it; the end of a long text stays visible.
  static func line(_ line: EditLine, at point: Point, width: Int, on canvas: inout Canvas) {
    guard width > 3 else { return }
    canvas.write("> ", at: point, role: .quiet)
    let room = width - 3
    var before = Array(line.characters.prefix(line.cursor))
    while DisplayWidth.of(String(before)) > room { before.removeFirst() }
    let after = String(line.characters.dropFirst(line.cursor))
    let used = canvas.write(String(before), at: point.moved(columns: 2), role: .input, width: room)
    canvas.write(after, at: point.moved(columns: 2 + used), role: .input, width: max(0, room - used))
    canvas.cursor = point.moved(columns: 2 + used)
  }

  /// How many lines there are further down, in the frame below the foot.
  static func rest(_ count: Int, below rect: Rect, on canvas: inout Canvas) {
    guard count > 0, rect.columns >= 10, rect.endRow + 1 < canvas.bounds.rows else { return }
    let text = " ▼ \(count) "
    canvas.write(
      text, at: Point(column: rect.endColumn - DisplayWidth.of(text), row: rect.endRow + 1), role: .quiet)
  }
}
