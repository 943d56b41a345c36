import TextLayout
import Workbench

/// One row of the tree.
struct GoalsRowDrawing {
  let row: GoalsRow
  let model: GoalsModel
  let layout: GoalsTreeLayout
  let y: Int
  let isFocused: Bool
  let edit: EditLine?
  /// The row's marked columns; nil when none are.
  var marked: ClosedRange<Int>?

  func draw(on canvas: inout Canvas) {
    switch row.content {
    case .goal(let verdict):
      drawName(width: layout.goal.name, on: &canvas)
      drawVerdict(verdict, on: &canvas)
    case .indicator(let line):
      drawName(width: layout.label, on: &canvas)
      drawValues(line, on: &canvas)
    }
  }

  private func drawName(width: Int, on canvas: inout Canvas) {
    let start = min(layout.step * row.depth + (row.id == .overall ? 0 : 2), max(width - 10, 0))
    guard width > start else { return }
    let sign = sign
    if start >= sign.count {
      canvas.write(sign, at: Point(column: start - sign.count, row: y), role: .quiet)
    }
    let isWrong = width > start + 4 && model.isWrong(row)
    if isWrong { canvas.write("!", at: Point(column: start, row: y), role: .caution) }
    let name = start + (isWrong ? 2 : 0)
    canvas.write(row.name, at: Point(column: name, row: y), role: nameRole, width: width - name)
  }

  /// Stands directly before the name.
  private var sign: String {
    switch (row.isFolded, row.line?.isNew) {
    case (true, _): "▸ "
    case (false, _): "▾ "
    case (nil, true): "ny "
    case (nil, _): ""
    }
  }

  private var nameRole: StyleRole {
    if isFocused { return .strong }
    return row.depth == 0 && row.line == nil ? .strong : .plain
  }

  private func drawValues(_ line: GoalsLine, on canvas: inout Canvas) {
    for (slot, x, width) in layout.slots {
      let point = Point(column: x, row: y)
      switch slot {
      case .label: continue
      case .trend: canvas.write(Charts.sparkline(line.trend), at: point, role: .bar, width: width)
      case .mark: canvas.write(line.mark.text, at: point, role: line.mark.tone.role, width: width)
      case .value(let index): drawCell(line.cells[index], index, at: point, width: width, on: &canvas)
      }
    }
    drawInput(on: &canvas)
  }

  /// Last, since what is typed may reach over other cells.
  private func drawInput(on canvas: inout Canvas) {
    guard let edit, let cell = layout.place(of: .value(model.focusedColumn)) else { return }
    let field = Rect(column: layout.label + 1, row: y, columns: layout.width - layout.label - 1, rows: 1)
    GoalsInput(edit: edit, cell: cell.x..<cell.x + cell.width).draw(on: &canvas, in: field)
  }

  private func drawCell(
    _ cell: GoalsCell, _ index: Int, at point: Point, width: Int, on canvas: inout Canvas
  ) {
    let hasFocus = isFocused && index == model.focusedColumn
    if hasFocus { canvas.fill(Rect(origin: point, size: Size(columns: width, rows: 1)), role: .focus) }
    canvas.write(
      cell.text(places: model.columns[index].places), at: point,
      role: hasFocus
        ? .focus : marked?.contains(index) == true ? .selection : cell.isMissing ? .quiet : .plain,
      width: width, alignment: .right)
    if hasFocus { canvas.cursor = point }
  }
}

extension GoalsMark.Tone {
  var role: StyleRole {
    switch self {
    case .good: .good
    case .partly: .partly
    case .bad: .bad
    case .unknown: .quiet
    }
  }
}
