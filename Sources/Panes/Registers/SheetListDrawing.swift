import TextLayout
import Workbench

/// The list of a sheet: a head that stays, the rows around the focus, and the foot.
struct SheetListDrawing {
  private let model: RegistersModel
  private let rect: Rect
  private let edit: EditLine?
  private let layout: SheetLayout
  /// The marked cells; nil when none are.
  private let block: CellBlock?

  init(_ model: RegistersModel, in rect: Rect, edit: EditLine?, block: CellBlock? = nil) {
    self.block = block
    self.model = model
    self.rect = rect
    self.edit = edit
    layout = SheetLayout(model, width: max(rect.columns - 1, 1))
  }

  func draw(on canvas: inout Canvas) {
    if rect.isEmpty { return }
    if let text = model.emptyText { return drawEmpty(text, on: &canvas) }
    let groups = rect.rows >= 6 ? layout.groups(of: model) : []
    let head = rect.rows >= 2 ? (groups.isEmpty ? 1 : 2) : 0
    let parts = rect.splitTop(head)
    let foot = SheetFoot(model.sheet.foot, width: rect.columns - 1, rows: parts.rest.rows)
    let window = SheetWindow(model, height: parts.rest.rows - foot.rows)
    if head > 1 { drawGroups(groups, on: &canvas) }
    if head > 0 { drawHead(window, at: rect.row + head - 1, on: &canvas) }
    for (offset, line) in window.lines.enumerated() {
      draw(line, at: parts.rest.row + offset, on: &canvas)
    }
    foot.draw(on: &canvas, in: parts.rest.splitTop(window.lines.count).rest)
  }

  private func drawEmpty(_ text: String, on canvas: inout Canvas) {
    let lines = Wrap.lines(text, width: max(min(rect.columns - 2, 72), 1))
    let top = rect.rows > lines.count + 2 ? 1 : 0
    for (offset, line) in lines.prefix(rect.rows - top).enumerated() {
      let point = rect.origin.moved(columns: rect.columns > 1 ? 1 : 0, rows: offset + top)
      canvas.write(line, at: point, role: .quiet, width: max(rect.columns - 1, 1))
    }
    canvas.cursor = rect.origin.moved(rows: top)
  }

  /// `── helår ────` over the columns that belong together.
  private func drawGroups(_ groups: [(text: String, cells: Range<Int>)], on canvas: inout Canvas) {
    for group in groups {
      let origin = Point(column: rect.column + group.cells.lowerBound, row: rect.row)
      canvas.hline(at: origin, width: group.cells.count)
      let text = DisplayWidth.cut(group.text, to: group.cells.count - 4)
      if !text.isEmpty { canvas.write(" \(text) ", at: origin.moved(columns: 1), role: .heading) }
    }
  }

  private func drawHead(_ window: SheetWindow, at y: Int, on canvas: inout Canvas) {
    for placed in layout.columns {
      let isSorted = placed.index == model.sortedColumn
      let column = model.sheet.columns[placed.index]
      let mark = isSorted ? (column.order == .descending ? " ↓" : " ↑") : ""
      let more = placed.index == 0 ? window.more : ""
      let text = DisplayWidth.cut(column.title, to: placed.width - mark.count - more.count) + mark + more
      canvas.write(
        text, at: Point(column: rect.column + placed.x, row: y),
        role: placed.index == model.focusedColumn ? .strong : .heading, width: placed.width,
        alignment: placed.alignment)
    }
  }

  private func draw(_ line: SheetWindow.Line, at y: Int, on canvas: inout Canvas) {
    switch line {
    case .rule:
      canvas.hline(at: Point(column: rect.column, row: y), width: max(rect.columns - 1, 0))
    case .row(let index):
      let isFocused = index == model.focusedRow
      SheetRowDrawing(
        shown: model.rows[index], model: model, layout: layout, x: rect.column, y: y,
        isFocused: isFocused, edit: isFocused ? edit : nil,
        marked: block.flatMap { $0.rows.contains(index) ? $0.columns : nil }
      ).draw(on: &canvas)
    }
  }
}
