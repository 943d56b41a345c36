import TextLayout
import Workbench

/// The tabs of a register pane in one line, and what is said of the one that is shown.
struct SheetTabsDrawing {
  let model: RegistersModel

  func draw(on canvas: inout Canvas, in rect: Rect) {
    if rect.isEmpty || names.isEmpty { return }
    let shown = shown(in: rect.columns)
    let lead = shown.lowerBound > 0 ? "‹" : ""
    let trail = shown.upperBound < names.count - 1 ? "›" : ""
    var column = rect.column + 1
    column += write(lead, at: column, .quiet, on: &canvas, in: rect)
    for index in shown {
      let isHere = index == model.tabIndex
      let text = isHere && model.tabs.count > 1 ? "[\(names[index])]" : " \(names[index]) "
      column += write(text, at: column, isHere ? .strong : .quiet, on: &canvas, in: rect)
    }
    column += write(trail, at: column, .quiet, on: &canvas, in: rect)
    drawRemark(from: column + 1, on: &canvas, in: rect)
  }

  private func write(
    _ text: String, at column: Int, _ role: StyleRole, on canvas: inout Canvas, in rect: Rect
  ) -> Int {
    guard !text.isEmpty, column <= rect.endColumn else { return 0 }
    return canvas.write(
      text, at: Point(column: column - 1, row: rect.row), role: role,
      width: max(0, rect.endColumn - column + 1))
  }

  /// All where they fit; else the one that is shown with as many of its neighbours as fit whole beside a short remark.
  private func shown(in columns: Int) -> ClosedRange<Int> {
    let widths = names.map { DisplayWidth.of($0) + 2 }
    let here = model.tabIndex
    guard widths.reduce(0, { $0 + $1 + 1 }) > columns, names.indices.contains(here) else {
      return 0...max(0, names.count - 1)
    }
    let said = DisplayWidth.of(remark)
    let room = columns - 4 - (said > columns / 3 ? 0 : said)
    var (range, used) = (here...here, widths[here])
    while true {
      let next = [range.upperBound + 1, range.lowerBound - 1].first {
        widths.indices.contains($0) && used + widths[$0] <= room
      }
      guard let next else { return range }
      used += widths[next]
      range = min(range.lowerBound, next)...max(range.upperBound, next)
    }
  }

  private var names: [String] { model.tabs.map(\.title) }

  /// Against the right edge: the filter and the order, which change what one believes one sees, before the caption.
  private func drawRemark(from column: Int, on canvas: inout Canvas, in rect: Rect) {
    let room = rect.endColumn - 1 - column
    guard room > 4, !remark.isEmpty else { return }
    let text = DisplayWidth.cut(remark, to: room)
    canvas.write(
      text, at: Point(column: rect.endColumn - 1 - DisplayWidth.of(text), row: rect.row),
      role: model.filter == nil ? .quiet : .caution)
  }

  private var remark: String {
    let filter = model.filter.map { "Filter: \($0.name)" }
    let order = model.sortedColumn.map { "efter \(model.sheet.columns[$0].fullTitle.lowercased())" }
    let caption = model.sheet.caption.isEmpty ? nil : model.sheet.caption
    return [filter, order, caption].compactMap { $0 }.joined(separator: " · ")
  }
}
