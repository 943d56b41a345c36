import TextLayout
import Workbench

/// Everything that is known of the focused row, in a box: its name, and its fields below each other.
struct SheetDetailsDrawing {
  let details: SheetDetails
  /// Index in the details' lines; nil while the list has the focus.
  let focused: Int?
  let edit: EditLine?

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let hasFrame = rect.rows >= 5 && rect.columns >= 12
    if hasFrame { canvas.box(rect, title: details.kind, focused: focused != nil) }
    let inner = hasFrame ? rect.inset(columns: 2, rows: 1) : rect
    if inner.isEmpty { return }
    drawLines(in: drawName(in: inner, on: &canvas), on: &canvas)
  }

  /// Returns what is left below the name and a blank line.
  private func drawName(in rect: Rect, on canvas: inout Canvas) -> Rect {
    let all = Wrap.lines(details.name, width: rect.columns)
    let room = rect.rows / 3
    for (offset, line) in all.prefix(room).enumerated() {
      let isCut = offset == room - 1 && all.count > room
      canvas.write(
        line + (isCut ? " …" : ""), at: rect.origin.moved(rows: offset), role: .strong, width: rect.columns)
    }
    let used = min(all.count, room)
    return rect.splitTop(used + (used > 0 && rect.rows > 8 ? 1 : 0)).rest
  }

  /// As many as there is room for, those of the focus among them; `…` where there are more.
  private func drawLines(in rect: Rect, on canvas: inout Canvas) {
    let amounts = SheetAmountLayout(details.lines, width: rect.columns)
    let lines = details.lines.indices.flatMap {
      amounts.lines(of: details.lines[$0], $0)
        ?? SheetDetailLine.lines(of: details.lines[$0], $0, rect.columns)
    }
    let focus = lines.firstIndex { $0.owner == focused } ?? 0
    let top = max(0, min(focus - rect.rows / 2, lines.count - rect.rows))
    let shown = lines[top...].prefix(rect.rows)
    for (offset, line) in shown.enumerated() {
      let isLast = offset == shown.count - 1 && top + shown.count < lines.count
      draw(line, isLast, at: rect.origin.moved(rows: offset), width: rect.columns, on: &canvas)
    }
  }

  private func draw(
    _ line: SheetDetailLine, _ isCut: Bool, at point: Point, width: Int, on canvas: inout Canvas
  ) {
    let hasFocus = focused != nil && line.owner == focused
    let indent = min(line.indent, width - 1)
    let text = point.moved(columns: indent)
    let room = width - indent
    if indent > 0 { canvas.write(line.label, at: point, role: .quiet, width: indent) }
    if hasFocus, line.isFirst, let edit {
      let field = Rect(origin: text, size: Size(columns: room, rows: 1))
      canvas.cursor = RiskInput.draw(edit, in: field, on: &canvas)
      return
    }
    canvas.write(
      line.text + (isCut ? " …" : ""), at: text, role: hasFocus ? .focus : line.role, width: room)
    if hasFocus, line.isFirst { canvas.cursor = text }
  }
}

/// A line of details as it is drawn: a long text takes several.
struct SheetDetailLine {
  /// Index of the details' line it is of.
  let owner: Int
  let isFirst: Bool
  /// With the blank after it; empty on the lines that follow.
  let label: String
  /// Where its text begins.
  let indent: Int
  let text: String
  let role: StyleRole

  /// The text stands after its label, and goes on two steps in; what is not written is `–`.
  static func lines(of line: SheetDetails.Line, _ owner: Int, _ width: Int) -> [SheetDetailLine] {
    let label = line.label.isEmpty ? "" : line.label + ": "
    let isUnwritten = line.text.isEmpty && !label.isEmpty
    let wrapped = Wrap.lines(label + (isUnwritten ? "–" : line.text), width: max(width - 2, 1))
    return wrapped.enumerated().map { offset, text in
      let own = offset == 0 && text.hasPrefix(label) ? label : ""
      return SheetDetailLine(
        owner: owner, isFirst: offset == 0, label: own,
        indent: offset == 0 ? DisplayWidth.of(own) : label.isEmpty ? 0 : 2,
        text: String(text.dropFirst(own.count)),
        role: isUnwritten ? .quiet : line.isHeading ? .heading : line.tone.role)
    }
  }
}
