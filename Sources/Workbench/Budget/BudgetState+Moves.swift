package import FollowUp

extension BudgetState {
  /// Moves the focus. Headings are skipped; to the next or previous box goes to the next or previous cell that is typed.
  package mutating func move(_ move: Move, in model: BudgetModel) {
    switch move {
    case .up, .down, .first, .last, .pageUp, .pageDown: moveRow(move, model)
    case .left, .right, .rowStart, .rowEnd:
      guard let row = model.focusRow else { return }
      put(row, move.column(from: model.focusColumn, count: model.columns.count), model)
    case .nextBox: moveToTyped(by: 1, model)
    case .previousBox: moveToTyped(by: -1, model)
    }
  }

  private mutating func moveRow(_ move: Move, _ model: BudgetModel) {
    let stops = model.stops
    guard let row = model.focusRow, let index = stops.firstIndex(of: row) else { return }
    put(stops[move.row(from: index, count: stops.count)], model.focusColumn, model)
  }

  /// Along the rows, left to right; stays where it is when there is none further on.
  private mutating func moveToTyped(by step: Int, _ model: BudgetModel) {
    guard let row = model.focusRow else { return }
    let width = model.columns.count
    var place = row * width + model.focusColumn + step
    while place >= 0, place < model.rows.count * width {
      let cells = model.rows[place / width].cells
      if cells.indices.contains(place % width), cells[place % width].isTyped {
        return put(place / width, place % width, model)
      }
      place += step
    }
  }

  /// Remembers the focus; every value that is chosen automatically is fixed with it.
  mutating func put(_ row: Int, _ column: Int, _ model: BudgetModel) {
    guard let key = model.choices.table, model.columns.indices.contains(column) else { return }
    table = key
    places[key, default: Place()].row = model.rows[row].id
    places[key]?.column = model.columns[column].source
  }
}

extension BudgetState {
  /// Moves the focus to an address of a table, its row or its cell, and shows what would hide it.
  /// False when the plan has no such thing or it is shown in another pane.
  package mutating func reveal(_ address: FigureAddress, in context: PaneContext) -> Bool {
    guard context.plan.owns(address), let first = address.path.first else { return false }
    let key = BudgetTableKey(register: address.register, id: first)
    guard let shown = context.plan.table(key) else { return false }
    let row = address.path.count > 1 ? shown.row(address.path[1]) : nil
    let column =
      address.path.count > 2 ? shown.column(.init(field: address.path[2], period: address.period)) : nil
    let found = 1 + (row == nil ? 0 : 1) + (column == nil ? 0 : 1)
    guard found == address.path.count else { return false }
    table = key
    places[key, default: Place()].row = row?.id
    places[key]?.column = column.map { .figure($0.key) }
    if row != nil { places[key]?.filter = .all }
    if let other = column?.group, other != group { group = nil }
    return true
  }
}
