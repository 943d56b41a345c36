import TextLayout
import Workbench

/// The line being typed, in the focused cell: as wide as the cell or its text, to the left of the cell first and
/// then to the right, never over the labels.
struct BudgetEditing {
  let line: EditLine
  let slot: BudgetLayout.Slot
  /// The first cell to the right of the labels.
  let label: Int
  let width: Int

  func draw(on canvas: inout Canvas, at y: Int) {
    let needed = max(slot.width + 1, DisplayWidth.of(line.text) + 1)
    let start = Point(column: max(min(label, slot.x), min(slot.end + 1, width) - needed), row: y)
    let field = min(needed, width - start.column)
    canvas.fill(Rect(column: start.column, row: y, columns: field, rows: 1), role: .input)
    let visible = visible(in: field)
    let lead = field - DisplayWidth.of(visible.text) - 1
    canvas.write(visible.text, at: start.moved(columns: max(lead, 0)), role: .input, width: field)
    canvas.cursor = start.moved(columns: min(max(lead, 0) + visible.cursor, field - 1))
  }

  /// The part of the text that the field holds, its right end unless the cursor stands further to the left, and the
  /// cells before the cursor in it.
  private func visible(in field: Int) -> (text: String, cursor: Int) {
    let before = line.characters.prefix(line.cursor)
    var first = 0
    while DisplayWidth.of(String(line.characters[first...])) > field - 1, first < line.cursor { first += 1 }
    let text = DisplayWidth.cut(String(line.characters[first...]), to: max(field - 1, 0))
    return (text, DisplayWidth.of(String(before.dropFirst(first))))
  }
}
