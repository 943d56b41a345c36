import TextLayout
import Workbench

/// The tabs of a register pane in one line, and what is said of the one that is shown.
struct SheetTabsDrawing {
  let model: RegistersModel

  func draw(on canvas: inout Canvas, in rect: Rect) {
    if rect.isEmpty { return }
    let fits = names.map { DisplayWidth.of($0) + 3 }.reduce(0, +) <= rect.columns
    var column = rect.column + 1
    for (index, name) in names.enumerated() where fits || index == model.tabIndex {
      guard column <= rect.endColumn else { return }
      let isHere = index == model.tabIndex
      let shown = isHere && model.tabs.count > 1 ? "[\(name)]" : " \(name) "
      column += canvas.write(
        shown, at: Point(column: column - 1, row: rect.row), role: isHere ? .strong : .quiet,
        width: rect.endColumn - column + 1)
    }
    drawRemark(from: column + 1, on: &canvas, in: rect)
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
