import TextLayout
import Workbench

/// The line being typed in a cell, against its right edge while there is room to the left of it.
struct GoalsInput {
  let edit: EditLine
  /// The columns of the cell.
  let cell: Range<Int>

  /// Draws as much of the line as the field holds, so that the cursor is seen, and puts the canvas's cursor there.
  func draw(on canvas: inout Canvas, in field: Rect) {
    let wanted = DisplayWidth.of(edit.text) + 1
    let width = min(max(cell.count, wanted), max(field.columns, 1))
    let end = max(cell.upperBound, field.column + width)
    let origin = Point(column: max(end - width, 0), row: field.row)
    canvas.fill(Rect(origin: origin, size: Size(columns: width, rows: 1)), role: .input)
    let first = firstShown(width)
    let text = DisplayWidth.cut(String(edit.characters[first...]), to: width - 1)
    let lead = width - 1 - DisplayWidth.of(text)
    canvas.write(text, at: origin.moved(columns: lead), role: .input)
    let before = DisplayWidth.of(String(edit.characters[first..<edit.cursor]))
    canvas.cursor = origin.moved(columns: min(lead + before, width - 1))
  }

  /// The first character that is shown: the line's right end fits, unless the cursor stands to the left of it.
  private func firstShown(_ width: Int) -> Int {
    var first = 0
    while first < edit.cursor, DisplayWidth.of(String(edit.characters[first...])) > width - 1 { first += 1 }
    return first
  }
}
