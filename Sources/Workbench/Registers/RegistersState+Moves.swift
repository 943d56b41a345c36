extension RegistersState {
  /// Moves the focus. Up and down walk the rows, left and right the cells that can be edited; on a row without any, right
  /// unfolds and left folds. In the details all directions walk the lines. Tab goes between the two.
  package mutating func move(_ move: Move, in model: RegistersModel) {
    switch move {
    case .nextBox, .previousBox: changeBox(in: model)
    case .up, .down, .left, .right, .first, .last, .rowStart, .rowEnd, .pageUp, .pageDown:
      if let line = model.focusedLine {
        walk(move, from: line, in: model)
      } else {
        walkList(move, in: model)
      }
    }
  }

  /// Changes what is chosen in the tab that is shown.
  mutating func change(in model: RegistersModel, _ change: (inout SheetPlace) -> Void) {
    guard let tab = model.tab else { return }
    var place = place(in: tab)
    change(&place)
    if pane == .checks { place.order = model.rows.map(\.row.id) }
    places[tab.id] = place
  }

  private mutating func changeBox(in model: RegistersModel) {
    if model.focusedLine != nil {
      change(in: model) { $0.line = nil }
    } else {
      enterDetails(in: model)
    }
  }

  /// To the first line that can be edited, else the first; false when there are no details.
  @discardableResult
  mutating func enterDetails(in model: RegistersModel) -> Bool {
    guard let lines = model.details?.lines, !lines.isEmpty, let row = model.row else { return false }
    let line = lines.firstIndex { $0.focus?.isEditable == true } ?? 0
    change(in: model) {
      $0.row = row.id
      $0.line = line
    }
    return true
  }

  /// Left leaves the details.
  private mutating func walk(_ move: Move, from line: Int, in model: RegistersModel) {
    let count = model.details?.lines.count ?? 0
    let next = move == .left ? nil : move.row(from: line, count: count)
    change(in: model) { $0.line = next }
  }

  private mutating func walkList(_ move: Move, in model: RegistersModel) {
    let index = move.row(from: model.focusedRow, count: model.rows.count)
    guard model.rows.indices.contains(index) else { return }
    if index != model.focusedRow {
      change(in: model) { $0.row = model.rows[index].row.id }
    } else if let row = model.row {
      walkCells(move, of: row, in: model)
    }
  }

  private mutating func walkCells(_ move: Move, of row: SheetRow, in model: RegistersModel) {
    let editable = row.editable
    guard let column = model.focusedColumn, let place = editable.firstIndex(of: column) else {
      return foldSideways(move, in: model)
    }
    let next = editable[move.column(from: place, count: editable.count)]
    if next != column { change(in: model) { $0.column = next } }
  }

  private mutating func foldSideways(_ move: Move, in model: RegistersModel) {
    switch (move, model.rows[model.focusedRow].isFolded) {
    case (.left, false): fold(model.focusedRow, in: model)
    case (.right, true): unfold(model.focusedRow, in: model)
    default: return
    }
  }

  mutating func fold(_ index: Int, in model: RegistersModel) {
    let id = model.rows[index].row.id
    change(in: model) {
      $0.folded.insert(id)
      $0.row = id
    }
  }

  mutating func unfold(_ index: Int, in model: RegistersModel) {
    let id = model.rows[index].row.id
    change(in: model) { $0.folded.remove(id) }
  }
}
