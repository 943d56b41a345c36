import Workbench

/// The lines of the table's body: which row, rule or blank stands where, and which part of them is shown.
struct BudgetLines {
  enum Line: Hashable {
    case row(Int)
    case rule
    case blank
    case notice
  }

  let shown: [Line]

  /// With rules and blanks when all fits; else rows alone, scrolled so that the focus is seen, with the last total
  /// kept at the bottom.
  init(_ model: BudgetModel, height: Int) {
    let airy = Self.airy(model)
    if airy.count <= height {
      shown = airy
      return
    }
    let rows = Self.notice(model) + model.rows.indices.map { .row($0) }
    let window = Self.window(rows, height: height, focus: model.focusRow)
    guard let pinned = model.pinnedRow, let place = rows.firstIndex(of: .row(pinned)),
      place >= window.upperBound,
      height >= 4
    else {
      shown = Array(rows[window])
      return
    }
    let above = Array(rows[..<place])
    shown =
      Array(above[Self.window(above, height: height - 2, focus: model.focusRow)]) + [.rule, .row(pinned)]
  }

  private static func notice(_ model: BudgetModel) -> [Line] { model.notice == nil ? [] : [.notice] }

  /// A rule above each total and a blank below it.
  private static func airy(_ model: BudgetModel) -> [Line] {
    var lines = notice(model)
    for (index, row) in model.rows.enumerated() {
      if row.kind == .total, !lines.isEmpty {
        if lines.last == .blank { lines.removeLast() }
        lines.append(.rule)
      }
      if row.kind == .heading, !lines.isEmpty, lines.last != .blank { lines.append(.blank) }
      lines.append(.row(index))
      if row.kind == .total, index + 1 < model.rows.count { lines.append(.blank) }
    }
    return lines
  }

  private static func window(_ lines: [Line], height: Int, focus: Int?) -> Range<Int> {
    guard lines.count > height else { return lines.indices }
    let place = focus.flatMap { lines.firstIndex(of: .row($0)) } ?? 0
    let top = max(0, min(place - height / 2, lines.count - height))
    return top..<top + max(height, 0)
  }
}
