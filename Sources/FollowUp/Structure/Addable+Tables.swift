/// Tables, rows and columns.
extension Addable {
  /// After the focused table of the same register, with the columns its kind usually has.
  func table(_ kind: FigureTable.Kind) throws(FieldProblem) -> (FigureAddress, Placed) {
    let register = kind.register
    let siblings = plan.tables(of: register)
    let taken = register == .actions ? plan.actions.ids : siblings.map(\.id)
    let focused = near.register == register ? plan.table(around: near) : nil
    let table = FigureTable(
      id: try id(taken: taken), kind: kind, title: name, unit: kind.unit,
      columns: StartingColumns.of(kind, year: plan.year))
    return (
      plan.address(register, [table.id]), Placed(.table(table), after: focused?.id ?? siblings.last?.id)
    )
  }

  /// After the focused row, of its kind, unit, parent and heading; else last. Inside a row it becomes a part of that.
  func row() throws(FieldProblem) -> (FigureAddress, Placed) {
    let table = try focusedTable("En rad")
    let focused = near.path.dropFirst().first.flatMap { table.row($0) }
    let whole = isInside ? focused : nil
    let sibling =
      whole.flatMap { whole in table.rows.last { $0.parent == whole.id } } ?? focused ?? table.rows.last
    let row = TableRow(
      id: try id(taken: table.rows.map(\.id), reserved: table.reservedRows), label: name,
      kind: sibling?.kind ?? table.kind.rowKind, parent: whole?.id ?? sibling?.parent,
      section: sibling?.section,
      unit: sibling?.unit)
    let place = near.with(path: [table.id, row.id])
    return (place, Placed(.row(RowOfFigures(row)), after: sibling?.id))
  }

  /// After the focused column. The name says what it means and when it is about (`Prognos 2026`); what it does not say is as in
  /// the focused column. A deviation is computed from the budget and the outcome before it.
  func column() throws(FieldProblem) -> (FigureAddress, Placed) {
    let table = try focusedTable("En kolumn")
    let sibling = table.columns.first { $0.key == focusedColumn } ?? table.columns.last
    let words = ColumnWords(name)
    let meaning = words.meaning ?? sibling?.meaning ?? .amount
    let key = try key(words, meaning, in: table)
    var column = TableColumn(key: key, meaning: meaning, label: name, group: sibling?.group)
    if meaning == .variance { column.variance = table.pair(before: sibling?.key) }
    let place = near.with(path: [table.id, FigureTable.columnsID, key.field], key.period)
    return (place, Placed(.column(ColumnOfFigures(column)), afterColumn: sibling?.key))
  }

  private func key(
    _ words: ColumnWords, _ meaning: TableColumn.Meaning, in table: FigureTable
  ) throws(FieldProblem) -> ColumnKey {
    let period = words.period
    let taken = table.columns.map(\.key).filter { $0.period == period }.map(\.field)
    let usual = words.meaning.map(\.field) ?? (period == nil ? nil : meaning.field)
    let field = try id(
      taken: taken, reserved: period == nil ? TableRow.fieldNames : [], from: usual?.description)
    return ColumnKey(field: field, period: period)
  }

  private func focusedTable(_ what: String) throws(FieldProblem) -> FigureTable {
    guard let table = plan.table(around: near) else {
      throw .noPlace("\(what) läggs i en tabell: välj tabellen först.")
    }
    return table
  }

  private var focusedColumn: ColumnKey? {
    near.path.dropFirst(2).first.map { ColumnKey(field: $0, period: near.period) }
  }
}

extension FigureTable {
  /// Ids no row may have: they mean something else in an address.
  var reservedRows: [EntityID] { [Self.columnsID] + Self.fields.map(\.name) }

  /// The nearest budget and the nearest outcome or forecast up to a column; nil when one of them is not there.
  fileprivate func pair(before key: ColumnKey?) -> TableColumn.Variance? {
    let end = columns.firstIndex { $0.key == key }.map { $0 + 1 } ?? columns.count
    let typed = columns[..<end].filter { $0.variance == nil }
    guard let against = typed.last(where: { [.forecast, .actual, .closing].contains($0.meaning) }),
      let budget = typed.last(where: { $0.meaning == .budget && $0.key.period == against.key.period })
        ?? typed.last(where: { $0.meaning == .budget })
    else { return nil }
    return TableColumn.Variance(budget: budget.key, against: against.key)
  }
}

extension TableRow {
  /// Fields of a row, which a column without period must not be called.
  static var fieldNames: [EntityID] { fields.map(\.name) }
}

extension FigureTable.Kind {
  /// What a table of the kind is usually written in.
  fileprivate var unit: MeasureUnit {
    switch self {
    case .incomeStatement, .operations, .investments, .frameChanges, .externalFunding, .specialInitiatives,
      .measures, .quotes:
      .thousands
    case .volumes, .monthly: .count
    case .keyFigures, .staff: .percent
    }
  }

  /// What its first row is.
  fileprivate var rowKind: TableRow.Kind {
    switch self {
    case .incomeStatement: .cost
    case .operations: .net
    case .investments, .frameChanges, .externalFunding, .specialInitiatives, .measures: .item
    case .volumes, .keyFigures, .monthly, .staff, .quotes: .quantity
    }
  }
}
