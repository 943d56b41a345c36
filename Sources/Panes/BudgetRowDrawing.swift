import TextLayout
import Workbench

/// Draws one row: mark, label, figures, bar.
struct BudgetRowDrawing {
  let model: BudgetModel
  let layout: BudgetLayout
  let width: Int
  /// The largest deviation among the items, for the scale of the bars.
  let largest: Double
  /// The marked cells; nil when none are.
  let block: CellBlock?

  init(_ model: BudgetModel, _ layout: BudgetLayout, width: Int, block: CellBlock? = nil) {
    self.block = block
    self.model = model
    self.layout = layout
    self.width = width
    largest = model.rows.filter { $0.kind == .item }.compactMap(\.deviation).map(\.magnitude).max() ?? 0
  }

  func draw(_ index: Int, on canvas: inout Canvas, at y: Int) {
    let row = model.rows[index]
    drawLabel(row, on: &canvas, at: y)
    for slot in layout.slots where row.cells.indices.contains(slot.index) {
      draw(row.cells[slot.index], row, slot, on: &canvas, at: y)
      if model.isRelated(row, slot.index) || block?.contains(index, slot.index) == true {
        canvas.setRole(Rect(column: slot.x, row: y, columns: slot.width, rows: 1), .selection)
      }
    }
    drawBar(row, on: &canvas, at: y)
    guard index == model.focusRow, let slot = focusedSlot else { return }
    canvas.setRole(focusRect(slot, y), .focus)
    canvas.cursor = Point(column: min(slot.end, width) - 1, row: y)
  }

  var focusedSlot: BudgetLayout.Slot? { layout.slots.first { $0.index == model.focusColumn } }

  private func focusRect(_ slot: BudgetLayout.Slot, _ y: Int) -> Rect {
    Rect(column: slot.x - 1, row: y, columns: slot.width + 2, rows: 1)
  }

  private func drawLabel(_ row: BudgetRow, on canvas: inout Canvas, at y: Int) {
    let room = row.kind == .heading ? width : layout.label
    if let mark = model.mark(row), room > 0 {
      canvas.write(String(mark.sign), at: Point(column: 0, row: y), role: role(mark))
    }
    let indent = (row.kind == .item ? 2 : 1) + 2 * row.depth
    guard room - indent - 1 > 0 else { return }
    canvas.write(row.label, at: Point(column: indent, row: y), role: role(row), width: room - indent - 1)
  }

  private func draw(
    _ cell: BudgetCell, _ row: BudgetRow, _ slot: BudgetLayout.Slot, on canvas: inout Canvas, at y: Int
  ) {
    let start = Point(column: slot.x, row: y)
    let spare = cell.isWords ? 0 : max(slot.tail - BudgetMeasure.tail(cell.text), 0)
    let isLeft = model.columns[slot.index].isWords
    canvas.write(
      cell.text, at: start, role: role(cell, row), width: max(slot.width - spare, 1),
      alignment: isLeft ? .left : .right)
    if let mark = model.mark(row, slot.index), slot.end < width {
      canvas.write(String(mark.sign), at: start.moved(columns: slot.width), role: role(mark))
    }
  }

  /// Totals have no bar: they would make the others too small to compare.
  private func drawBar(_ row: BudgetRow, on canvas: inout Canvas, at y: Int) {
    guard let bar = layout.bar, row.kind == .item, let deviation = row.deviation else { return }
    let text = Charts.divergingBar(deviation, maxAbs: largest, width: bar.count)
    canvas.write(text, at: Point(column: bar.lowerBound, row: y), role: deviation < 0 ? .barBad : .barGood)
  }

  private func role(_ row: BudgetRow) -> StyleRole {
    switch row.kind {
    case .heading: .heading
    case .item: .plain
    case .total: .strong
    case .equity: .quiet
    }
  }

  private func role(_ cell: BudgetCell, _ row: BudgetRow) -> StyleRole {
    switch cell.tone {
    case .plain: row.kind == .total ? .strong : .plain
    case .quiet: .quiet
    case .better: .good
    case .worse: .bad
    }
  }

  private func role(_ mark: BudgetCell.Mark) -> StyleRole {
    switch mark {
    case .preliminary, .note, .rounding: .quiet
    case .warning: .caution
    case .error, .incomplete: .bad
    }
  }
}
