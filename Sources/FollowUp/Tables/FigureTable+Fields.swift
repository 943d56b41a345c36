/// Fields of tables: `<table>/<row>/<field>[@period]`.
extension FigureTable {
  /// A typed or computed cell; nil when row or column is not there.
  package func figure(_ cell: CellKey) -> Figure? {
    guard row(cell.row) != nil, column(cell.column) != nil else { return nil }
    guard isComputed(cell) else { return cells[cell] ?? .empty }
    return value(cell).map { Figure(.number($0)) } ?? .empty
  }

  mutating func set(_ cell: CellKey, to value: FieldValue) -> FieldOutcome {
    guard row(cell.row) != nil, column(cell.column) != nil else { return .notFound }
    guard !isComputed(cell) else { return .computed }
    guard case .figure(let figure) = value else { return .wrongKind }
    cells[cell] = figure
    return .done
  }
}

extension [FigureTable] {
  func value(_ path: [EntityID], period: Period?) -> FieldValue? {
    guard path.count == 3, let table = first(where: { $0.id == path[0] }) else { return nil }
    let column = ColumnKey(field: path[2], period: period)
    return table.figure(FigureTable.CellKey(row: path[1], column: column)).map { .figure($0) }
  }

  mutating func set(_ path: [EntityID], period: Period?, to value: FieldValue) -> FieldOutcome {
    guard path.count == 3, let index = firstIndex(where: { $0.id == path[0] }) else { return .notFound }
    let column = ColumnKey(field: path[2], period: period)
    return self[index].set(FigureTable.CellKey(row: path[1], column: column), to: value)
  }
}
