import FollowUp

extension PaneView {
  /// The figures one can fill in here; nil in a pane without any.
  func walk(in context: PaneContext) -> CellWalk? {
    switch self {
    case .overview, .risks: nil
    case .goals(let model): model.walk
    case .budget(let model): model.walk(in: context)
    case .register(let model): model.walk
    }
  }
}

extension BudgetModel {
  func walk(in context: PaneContext) -> CellWalk? {
    guard let row = focusRow, let key = tableKey, let sheet, !columns.isEmpty else { return nil }
    let plan = context.plan
    return CellWalk(
      list: "budget/\(key.register)/\(key.id)", rows: rows.count, columns: columns.count,
      here: CellWalk.Place(row: row, column: focusColumn), rowID: { rows[$0].id?.description },
      cell: { place in
        guard let (row, cell) = typed(place, in: sheet.table) else { return nil }
        let path = [key.id, row.id, cell.column.field]
        return CellWalk.Cell(
          address: plan.address(key.register, path, cell.column.period),
          isAsked: row.kind != .equity && sheet.table.column(cell.column)?.isKeptForecast != true)
      },
      focus: { place in
        guard let (row, _) = typed(place, in: sheet.table) else { return nil }
        return BudgetFocus(sheet: sheet, plan: plan, row: row, column: columns[place.column]).focus
      })
  }

  /// The row and the key of a figure that is typed.
  private func typed(_ place: CellWalk.Place, in table: FigureTable) -> (TableRow, FigureTable.CellKey)? {
    guard let id = rows[place.row].id, let row = table.row(id), !columns[place.column].isWords,
      case .figure(let key) = columns[place.column].source
    else { return nil }
    let cell = FigureTable.CellKey(row: id, column: key)
    return table.isComputed(cell) ? nil : (row, cell)
  }
}

extension RegistersModel {
  var walk: CellWalk? {
    guard let tab, pane != .settings, pane != .checks, !rows.isEmpty else { return nil }
    let focus = { [rows] (place: CellWalk.Place) in rows[place.row].row.cell(place.column).focus }
    return CellWalk(
      list: "\(pane.rawValue)/\(tab.id)", rows: rows.count, columns: sheet.columns.count,
      here: CellWalk.Place(row: focusedRow, column: focusedColumn ?? 0), rowID: { [rows] in rows[$0].row.id },
      cell: { place in
        guard let focus = focus(place), focus.editor?.isOfFigure == true, let address = focus.address else {
          return nil
        }
        return CellWalk.Cell(address: address, isAsked: true)
      }, focus: focus)
  }
}

extension GoalsModel {
  var walk: CellWalk? {
    guard !columns.isEmpty, !rows.isEmpty else { return nil }
    return CellWalk(
      list: "goals", rows: rows.count, columns: columns.count,
      here: CellWalk.Place(row: focusedRow, column: focusedColumn), rowID: { "\(rows[$0].id)" },
      cell: { place in
        guard let address = focus(place)?.address else { return nil }
        let column = columns[place.column].id
        return CellWalk.Cell(
          address: address, isAsked: column.isOutcome && column.period == context.point.period)
      }, focus: { focus($0) })
  }

  private func focus(_ place: CellWalk.Place) -> Focus? {
    guard case .indicator(let id) = rows[place.row].id else { return nil }
    return value(of: id, in: columns[place.column])
  }
}

extension Focus.Editor {
  /// Whether it takes a number.
  var isOfFigure: Bool {
    switch self {
    case .number, .target: true
    case .text, .words, .note, .level, .choice, .list, .anyOf: false
    }
  }
}

extension Session {
  /// Moves the focus to a place of the walk.
  mutating func put(_ place: CellWalk.Place) {
    switch view {
    case .overview, .risks: break
    case .goals(let model): goals.put(place, in: model)
    case .budget(let model): budget.put(place.row, place.column, model)
    case .register(let model):
      register?.change(in: model) {
        $0.row = model.rows[place.row].row.id
        $0.column = place.column
        $0.line = nil
      }
    }
    refreshView()
  }
}

extension GoalsState {
  fileprivate mutating func put(_ place: CellWalk.Place, in model: GoalsModel) {
    selected = model.rows[place.row].id
    column = model.columns[place.column].id
  }
}
