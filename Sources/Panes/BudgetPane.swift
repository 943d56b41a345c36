package import TextLayout
package import Workbench

/// The Budget pane's body.
package enum BudgetPane {
  /// Title, header, the table and the lines below it. Header, labels and the last total stay when it scrolls.
  /// `edit` is the line typed in the focused cell; the cursor stands in it, else in the focused cell.
  package static func canvas(_ model: BudgetModel, size: Size, edit: EditLine? = nil, block: CellBlock? = nil)
    -> Canvas
  {
    var canvas = Canvas(size)
    guard !size.isEmpty else { return canvas }
    guard model.heading != nil else {
      drawNotice(model, on: &canvas, at: min(1, size.rows - 1))
      return canvas
    }
    let layout = BudgetLayout(model, width: size.columns)
    let header = BudgetHeader(model: model, layout: layout, width: size.columns)
    let rooms = BudgetRooms(model, header, size: size)
    drawHeader(header, rooms, on: &canvas)
    drawBody(model, layout, rooms, edit, block, on: &canvas)
    for (line, part) in rooms.footLines.enumerated() {
      let point = Point(column: 1, row: rooms.foot + line)
      canvas.write(part.text, at: point, role: part.role, width: size.columns - 2)
    }
    return canvas
  }

  private static func drawHeader(_ header: BudgetHeader, _ rooms: BudgetRooms, on canvas: inout Canvas) {
    if rooms.title > 0 { header.drawTitle(on: &canvas, row: 0) }
    if rooms.groups > 0 { header.drawGroups(on: &canvas, row: rooms.title) }
    if rooms.labels > 0 {
      header.drawLabels(on: &canvas, row: rooms.title + rooms.groups, lines: rooms.labels)
    }
  }

  private static func drawBody(
    _ model: BudgetModel, _ layout: BudgetLayout, _ rooms: BudgetRooms, _ edit: EditLine?,
    _ block: CellBlock?,
    on canvas: inout Canvas
  ) {
    let width = canvas.size.columns
    let drawing = BudgetRowDrawing(model, layout, width: width, block: block)
    for (place, line) in rooms.lines.shown.enumerated() {
      let y = rooms.body + place
      switch line {
      case .row(let index):
        drawing.draw(index, on: &canvas, at: y)
        if index == model.focusRow, let edit, let slot = drawing.focusedSlot {
          BudgetEditing(line: edit, slot: slot, label: layout.label, width: width).draw(on: &canvas, at: y)
        }
      case .rule:
        let end = layout.bar?.lowerBound ?? layout.slots.last.map { $0.end + 1 } ?? width
        canvas.hline(at: Point(column: min(1, width - 1), row: y), width: min(end, width) - min(1, width - 1))
      case .blank: break
      case .notice: drawNotice(model, on: &canvas, at: y)
      }
    }
  }

  private static func drawNotice(_ model: BudgetModel, on canvas: inout Canvas, at y: Int) {
    let column = min(1, canvas.size.columns - 1)
    canvas.write(
      model.notice ?? "", at: Point(column: column, row: y), role: .quiet, width: canvas.size.columns - column
    )
  }
}
