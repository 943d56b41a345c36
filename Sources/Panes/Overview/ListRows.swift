import TextLayout

/// Rows of a list in a canvas, scrolled so that the chosen one is seen; the cursor goes to it when the list has the focus.
enum ListRows {
  /// Calls `draw` for each visible row with its index and its place; marks the chosen one.
  static func draw(
    count: Int, selected: Int, isFocused: Bool, in rect: Rect, on canvas: inout Canvas,
    row draw: (inout Canvas, Int, Rect) -> Void
  ) {
    guard rect.rows > 0, count > 0 else { return }
    let first = max(0, min(selected - rect.rows / 2, count - rect.rows))
    for index in first..<min(count, first + rect.rows) {
      let place = Rect(column: rect.column, row: rect.row + index - first, columns: rect.columns, rows: 1)
      draw(&canvas, index, place)
      guard index == selected, isFocused else { continue }
      canvas.setRole(place, .focus)
      canvas.cursor = place.origin
    }
  }
}
