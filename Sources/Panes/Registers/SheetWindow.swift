import Workbench

/// The lines of a list that are shown, with the focus in the middle where there are more than fit.
struct SheetWindow {
  enum Line: Hashable {
    /// Index in the model's rows.
    case row(Int)
    /// Above sums.
    case rule
  }

  let lines: [Line]
  /// ` ↑↓` when there are rows above or below.
  let more: String

  init(_ model: RegistersModel, height: Int) {
    let height = max(height, 0)
    let all = Self.lines(of: model.rows)
    let focus = all.firstIndex(of: .row(model.focusedRow)) ?? 0
    let shown = min(height, all.count)
    let top = max(0, min(focus - shown / 2, all.count - shown))
    lines = Array(all[top..<top + shown])
    let arrows = (top > 0 ? "↑" : "") + (top + shown < all.count ? "↓" : "")
    more = arrows.isEmpty ? "" : " " + arrows
  }

  /// A rule stands above the first of several sums.
  private static func lines(of rows: [SheetShownRow]) -> [Line] {
    var lines: [Line] = []
    for (index, shown) in rows.enumerated() {
      if shown.row.kind == .sum, index > 0, rows[index - 1].row.kind != .sum { lines.append(.rule) }
      lines.append(.row(index))
    }
    return lines
  }
}
