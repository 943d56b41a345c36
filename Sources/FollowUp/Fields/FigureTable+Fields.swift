/// Fields of tables: `<table>/<row>/<column>[@period]` for a figure, `<table>/<row>/label` for the row itself,
/// `<table>/columns/<column>[@period]` for a column and `<table>/columns/<column>/label[@period]` for what is said of it,
/// `<table>/title` for the table, `<table>/<row>/<column>/printed[@period]` for what a document prints where we compute. Things: `<table>`, `<table>/<row>`, `<table>/columns/<column>[@period]`.
extension FigureTable {
  /// A typed or computed cell; nil when row or column is not there.
  package func figure(_ cell: CellKey) -> Figure? {
    guard row(cell.row) != nil, column(cell.column) != nil else { return nil }
    guard isComputed(cell) else { return cells[cell] ?? .empty }
    return value(cell).map { Figure(.number($0)) } ?? .empty
  }

  /// `path` begins after the table's id.
  func value(_ path: ArraySlice<EntityID>, period: Period?) -> FieldValue? {
    let ids = Array(path)
    switch ids.count {
    case 1 where period == nil:
      return rowThing(ids[0]).map { .thing($0) } ?? value(ids[0])
    case 2:
      if ids[0] == Self.columnsID { return columnThing(ColumnKey(field: ids[1], period: period)) }
      let cell = CellKey(row: ids[0], column: ColumnKey(field: ids[1], period: period))
      if let figure = figure(cell) { return .figure(figure) }
      return period == nil ? row(ids[0])?.value(ids[1]) : nil
    case 3 where ids[0] == Self.columnsID:
      return column(ColumnKey(field: ids[1], period: period))?.value(ids[2])
    case 3: return printed(ids, period).map { .figure(controls[$0] ?? .empty) }
    default: return nil
    }
  }

  mutating func set(_ path: ArraySlice<EntityID>, period: Period?, to value: FieldValue) -> FieldOutcome {
    let ids = Array(path)
    switch ids.count {
    case 1 where period == nil:
      if case .thing(let placed) = value { return placeRow(ids[0], placed) }
      return set(ids[0], to: value)
    case 2:
      if ids[0] == Self.columnsID { return placeColumn(ColumnKey(field: ids[1], period: period), value) }
      return set(ids[0], ids[1], period, to: value)
    case 3 where ids[0] == Self.columnsID:
      let key = ColumnKey(field: ids[1], period: period)
      guard let index = columns.firstIndex(where: { $0.key == key }) else { return .notFound }
      return columns[index].set(ids[2], to: value)
    case 3: return setPrinted(ids, period, to: value)
    default: return .notFound
    }
  }

  private mutating func set(
    _ row: EntityID, _ field: EntityID, _ period: Period?, to value: FieldValue
  ) -> FieldOutcome {
    let cell = CellKey(row: row, column: ColumnKey(field: field, period: period))
    if column(cell.column) != nil { return set(cell, to: value) }
    return period == nil ? rows.set(row, field, to: value) ?? .notFound : .notFound
  }

  private mutating func set(_ cell: CellKey, to value: FieldValue) -> FieldOutcome {
    guard row(cell.row) != nil else { return .notFound }
    guard !isComputed(cell) else { return .computed }
    guard case .figure(let figure) = value else { return .wrongKind }
    cells[cell] = figure
    return .done
  }

  /// What stands for the columns in an address; no row may have it.
  package static let columnsID = EntityID(known: "columns")
}

extension [FigureTable] {
  func value(_ path: [EntityID], period: Period?) -> FieldValue? {
    guard let id = path.first, let table = find(id) else { return nil }
    if path.count == 1 { return period == nil ? .thing(Placed(.table(table), after: before(id))) : nil }
    return table.value(path.dropFirst(), period: period)
  }

  mutating func set(_ path: [EntityID], period: Period?, to value: FieldValue) -> FieldOutcome {
    guard let id = path.first else { return .notFound }
    if path.count == 1 {
      guard period == nil, case .thing(let placed) = value else { return .wrongKind }
      return place(id, placed)
    }
    guard let index = firstIndex(where: { $0.id == id }) else { return .notFound }
    return self[index].set(path.dropFirst(), period: period, to: value)
  }

  private mutating func place(_ id: EntityID, _ placed: Placed?) -> FieldOutcome {
    switch placed?.thing {
    case nil: return remove(id) ? .done : .notFound
    case .table(let table) where table.id == id:
      place(table, after: placed?.after)
      return .done
    default: return .wrongKind
    }
  }
}
