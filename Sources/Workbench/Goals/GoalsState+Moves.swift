import FollowUp

extension GoalsState {
  /// Moves the focus. Up and down walk the rows and keep the column. Left and right walk the values of an indicator; left of
  /// the first value is its goal. On a goal, right unfolds it and then goes in, left folds it and then goes to the goal above.
  package mutating func move(_ move: Move, in model: GoalsModel) {
    switch move {
    case .up, .down, .first, .last, .pageUp, .pageDown:
      select(move.row(from: model.focusedRow, count: model.rows.count), in: model)
    case .nextBox: select(model.goal(after: model.focusedRow), in: model)
    case .previousBox: select(model.goal(before: model.focusedRow), in: model)
    case .left, .right, .rowStart, .rowEnd: sideways(move, in: model)
    }
  }

  private mutating func select(_ index: Int?, in model: GoalsModel) {
    guard let index, model.rows.indices.contains(index) else { return }
    selected = model.rows[index].id
  }

  private mutating func sideways(_ move: Move, in model: GoalsModel) {
    guard let row = model.row else { return }
    switch row.content {
    case .goal: fromGoal(row, move, in: model)
    case .indicator: alongValues(row, move, in: model)
    }
  }

  private mutating func alongValues(_ row: GoalsRow, _ move: Move, in model: GoalsModel) {
    if move == .left, model.focusedColumn == 0 || model.columns.isEmpty {
      selected = row.parent.map { .node($0) } ?? row.id
      return
    }
    let index = move.column(from: model.focusedColumn, count: model.columns.count)
    if model.columns.indices.contains(index) { column = model.columns[index].id }
  }

  private mutating func fromGoal(_ row: GoalsRow, _ move: Move, in model: GoalsModel) {
    switch (move, row.isFolded) {
    case (.right, true): unfold(row)
    case (.right, false):
      select(model.focusedRow + 1, in: model)
      column = model.columns.first?.id
    case (.left, false): fold(row)
    case (.left, _): selected = row.parent.map { .node($0) } ?? row.id
    default: return
    }
  }

  mutating func fold(_ row: GoalsRow) {
    guard case .node(let id) = row.id else { return }
    folded.insert(id)
    selected = row.id
  }

  mutating func unfold(_ row: GoalsRow) {
    guard case .node(let id) = row.id else { return }
    folded.remove(id)
    selected = row.id
  }
}
