import TextLayout
import Workbench

/// The tree, from the upper left corner: a head that stays, the samlade bedömningen below it, and the rows around the focus.
struct GoalsTreeDrawing {
  private let model: GoalsModel
  private let size: Size
  private let edit: EditLine?
  private let layout: GoalsTreeLayout
  /// The marked cells; nil when none are.
  private let block: CellBlock?

  init(_ model: GoalsModel, _ size: Size, _ edit: EditLine?, _ block: CellBlock? = nil) {
    self.block = block
    self.model = model
    self.size = size
    self.edit = edit
    layout = GoalsTreeLayout(model, width: size.columns)
  }

  func draw(on canvas: inout Canvas) {
    if size.isEmpty { return }
    let head = size.rows > 1 ? 1 : 0
    let pinned = size.rows >= 8 ? 1 : 0
    let window = window(height: size.rows - head - pinned, from: pinned)
    if head > 0 { drawHead(window, from: pinned, on: &canvas) }
    if pinned > 0 { drawRow(0, at: head, on: &canvas) }
    for (offset, index) in window.enumerated() { drawRow(index, at: head + pinned + offset, on: &canvas) }
    drawEmptyText(at: head + pinned, on: &canvas)
  }

  /// The rows that are shown, with the focus in the middle where there are more than fit.
  private func window(height: Int, from first: Int) -> Range<Int> {
    let count = max(model.rows.count - first, 0)
    let shown = min(max(height, 0), count)
    let focus = max(model.focusedRow - first, 0)
    let top = max(0, min(focus - shown / 2, count - shown))
    return first + top..<first + top + shown
  }

  private func drawHead(_ window: Range<Int>, from first: Int, on canvas: inout Canvas) {
    let up = window.lowerBound > first ? "↑" : ""
    let down = window.upperBound < model.rows.count ? "↓" : ""
    let more = up + down
    let room = layout.slots.isEmpty ? layout.goal.name : layout.label
    let heading = DisplayWidth.cut(model.heading, to: room - more.count - 1)
    canvas.write(heading, at: .zero, role: model.isFiltered ? .caution : .heading)
    if room > more.count {
      canvas.write(
        more, at: Point(column: min(heading.count + 1, room - more.count), row: 0), role: .quiet)
    }
    for (slot, x, width) in layout.slots { drawHeading(slot, x: x, width: width, on: &canvas) }
    if layout.slots.isEmpty { drawGoalHeading(on: &canvas) }
  }

  private func drawHeading(_ slot: GoalsTreeLayout.Slot, x: Int, width: Int, on canvas: inout Canvas) {
    let point = Point(column: x, row: 0)
    switch slot {
    case .trend: canvas.write(GoalsWordsShown.trend, at: point, role: .heading, width: width)
    case .mark: canvas.write(GoalsWordsShown.mark, at: point, role: .heading, width: width)
    case .value(let index) where width > 1:
      let isFocused = model.column?.id == model.columns[index].id
      canvas.write(
        model.columns[index].id.heading, at: point, role: isFocused ? .strong : .heading, width: width - 1,
        alignment: .right)
    case .label, .value: return
    }
  }

  private func drawGoalHeading(on canvas: inout Canvas) {
    if let x = layout.goal.proposal {
      canvas.write("Förslag", at: Point(column: x, row: 0), role: .heading)
    }
    canvas.write("Beslut", at: Point(column: layout.goal.decision, row: 0), role: .heading)
  }

  private func drawRow(_ index: Int, at y: Int, on canvas: inout Canvas) {
    guard model.rows.indices.contains(index), y < size.rows else { return }
    let row = model.rows[index]
    let isFocused = index == model.focusedRow
    let drawing = GoalsRowDrawing(
      row: row, model: model, layout: layout, y: y, isFocused: isFocused, edit: isFocused ? edit : nil,
      marked: block.flatMap { $0.rows.contains(index) ? $0.columns : nil })
    drawing.draw(on: &canvas)
  }

  private func drawEmptyText(at y: Int, on canvas: inout Canvas) {
    guard let text = model.emptyText, y < size.rows else { return }
    canvas.write(" " + text, at: Point(column: 0, row: y), role: .quiet)
  }
}
