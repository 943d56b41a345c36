import FollowUp
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

  // MARK: Name

  private func drawName(width: Int, on canvas: inout Canvas) {
    let start = min(layout.step * row.depth + (row.id == .overall ? 0 : 2), max(width - 10, 0))
    guard width > start else { return }
    let sign = sign
    if start >= sign.count {
      canvas.write(sign, at: Point(column: start - sign.count, row: y), role: .quiet)
    }
    canvas.write(row.name, at: Point(column: start, row: y), role: nameRole, width: width - start)
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

  // MARK: An indicator's values

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
      role: hasFocus ? .focus : (cell.isMissing ? .quiet : .plain), width: width, alignment: .right)
    if hasFocus { canvas.cursor = point }
  }

  // MARK: A goal's proposal and decision

  private func drawVerdict(_ verdict: GoalsVerdict, on canvas: inout Canvas) {
    if let counts = layout.goal.counts {
      canvas.write(
        verdict.counts, at: Point(column: counts.x, row: y), role: .quiet, width: counts.width)
    }
    if let x = layout.goal.proposal {
      drawProposal(verdict, x: x, on: &canvas)
      drawDecision(verdict.decided?.short ?? Self.undecided, verdict, on: &canvas)
    } else {
      drawDecision(narrow(verdict), verdict, on: &canvas)
    }
  }

  private static let undecided = "ej beslutat"

  /// Where there is no room for both: what is decided, else what is proposed with a question mark.
  private func narrow(_ verdict: GoalsVerdict) -> String {
    verdict.decided?.short ?? verdict.proposal.map { $0.short + " ?" } ?? Self.undecided
  }

  private func drawProposal(_ verdict: GoalsVerdict, x: Int, on canvas: inout Canvas) {
    canvas.write(
      verdict.proposal?.short ?? "", at: Point(column: x, row: y), role: verdict.proposal?.role ?? .quiet,
      width: GoalsGoalLayout.proposal)
    canvas.write(
      GoalsGoalLayout.arrow, at: Point(column: x + GoalsGoalLayout.proposal, row: y), role: .quiet)
  }

  private func drawDecision(_ text: String, _ verdict: GoalsVerdict, on canvas: inout Canvas) {
    let field = Rect(
      column: layout.goal.decision, row: y, columns: layout.width - layout.goal.decision, rows: 1)
    if isFocused, let edit {
      GoalsInput(edit: edit, cell: field.column..<field.endColumn).draw(on: &canvas, in: field)
      return
    }
    if isFocused { canvas.fill(field, role: .focus) }
    let role = isFocused ? .focus : (verdict.decided?.role ?? .quiet)
    canvas.write(text, at: field.origin, role: role, width: field.columns)
    drawDifference(verdict, in: field, on: &canvas)
    if isFocused { canvas.cursor = field.origin }
  }

  /// `≠` after a decision that differs from the proposal, `!` while its motivation is missing.
  private func drawDifference(_ verdict: GoalsVerdict, in field: Rect, on canvas: inout Canvas) {
    guard verdict.differs, field.columns > 0 else { return }
    canvas.write(
      verdict.isMotivated ? "≠" : "!", at: Point(column: field.endColumn - 1, row: y),
      role: isFocused ? .focus : .caution)
  }
}

extension Attainment {
  var role: StyleRole {
    switch self {
    case .high: .good
    case .partial: .partly
    case .notMet: .bad
    case .notAssessable: .quiet
    }
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
