import TextLayout
import Workbench

/// A line and the list it narrows: palette, search, choosers.
enum ListDrawing {
  static func draw(_ prompt: ListPrompt, on canvas: inout Canvas) {
    let wanted = max(6, min(prompt.items.count + 4, canvas.bounds.rows - Footer.rows(of: canvas.bounds.size)))
    let inside = OverlayDrawing.window(
      prompt.title, columns: min(100, canvas.bounds.columns), rows: wanted, on: &canvas)
    guard inside.rows > 0 else { return }
    let list = Rect(
      column: inside.column, row: inside.row + 2, columns: inside.columns, rows: max(0, inside.rows - 2))
    drawItems(prompt, in: list, on: &canvas)
    OverlayDrawing.line(prompt.line, at: inside.origin, width: inside.columns, on: &canvas)
  }

  private static func drawItems(_ prompt: ListPrompt, in rect: Rect, on canvas: inout Canvas) {
    guard rect.rows > 0 else { return }
    if prompt.matches.isEmpty {
      canvas.write("Inget träffas.", at: rect.origin, role: .quiet, width: rect.columns)
    }
    let first = max(0, min(prompt.selection - rect.rows / 2, prompt.matches.count - rect.rows))
    for (line, item) in prompt.matches.dropFirst(first).prefix(rect.rows).enumerated() {
      let row = Rect(column: rect.column, row: rect.row + line, columns: rect.columns, rows: 1)
      drawItem(item, isSelected: first + line == prompt.selection, in: row, on: &canvas)
    }
  }

  private static func drawItem(
    _ item: ListPrompt.Item, isSelected: Bool, in rect: Rect, on canvas: inout Canvas
  ) {
    let role: StyleRole = isSelected ? .focus : item.refusal == nil ? .plain : .quiet
    if isSelected { canvas.fill(rect, role: .focus) }
    let detail = item.refusal.map { "– ej nu: \($0)" } ?? item.detail
    let detailWidth = min(DisplayWidth.of(detail), rect.columns * 6 / 10)
    canvas.write(
      (isSelected ? "▸ " : "  ") + item.text, at: rect.origin, role: role,
      width: max(0, rect.columns - detailWidth - 1))
    canvas.write(
      detail, at: Point(column: rect.endColumn - detailWidth, row: rect.row),
      role: isSelected ? .focus : .quiet,
      width: detailWidth)
  }
}
