/// Rows and columns as things: with their figures.
extension FigureTable {
  func rowThing(_ id: EntityID) -> Placed? {
    guard let row = row(id) else { return nil }
    let thing = RowOfFigures(row, cells: figures(cells, of: id), controls: figures(controls, of: id))
    return Placed(.row(thing), after: rows.before(id))
  }

  private func figures(_ all: [CellKey: Figure], of row: EntityID) -> [ColumnKey: Figure] {
    let pairs = columns.compactMap { column in
      all[CellKey(row: row, column: column.key)].map { (column.key, $0) }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  func columnThing(_ key: ColumnKey) -> FieldValue? {
    guard let index = columns.firstIndex(where: { $0.key == key }) else { return nil }
    let thing = ColumnOfFigures(
      columns[index], cells: figures(cells, in: key), controls: figures(controls, in: key))
    return .thing(Placed(.column(thing), after: nil, afterColumn: index == 0 ? nil : columns[index - 1].key))
  }

  private func figures(_ all: [CellKey: Figure], in column: ColumnKey) -> [EntityID: Figure] {
    let pairs = rows.compactMap { row in all[CellKey(row: row.id, column: column)].map { (row.id, $0) } }
    return Dictionary(pairs) { first, _ in first }
  }

  mutating func placeRow(_ id: EntityID, _ placed: Placed?) -> FieldOutcome {
    guard let placed else { return removeRow(id) }
    guard case .row(let thing) = placed.thing, thing.row.id == id else { return .wrongKind }
    clear { $0.row == id }
    rows.place(thing.row, after: placed.after)
    for (key, figure) in thing.cells { cells[CellKey(row: id, column: key)] = figure }
    for (key, figure) in thing.controls { controls[CellKey(row: id, column: key)] = figure }
    return .done
  }

  private mutating func removeRow(_ id: EntityID) -> FieldOutcome {
    guard rows.remove(id) else { return .notFound }
    clear { $0.row == id }
    return .done
  }

  mutating func placeColumn(_ key: ColumnKey, _ value: FieldValue) -> FieldOutcome {
    guard case .thing(let placed) = value else { return .wrongKind }
    guard let placed else { return removeColumn(key) }
    guard case .column(let thing) = placed.thing, thing.column.key == key else { return .wrongKind }
    _ = removeColumn(key)
    let before = placed.afterColumn.flatMap { key in columns.firstIndex { $0.key == key } }
    columns.insert(thing.column, at: before.map { $0 + 1 } ?? (placed.afterColumn == nil ? 0 : columns.count))
    for (row, figure) in thing.cells { cells[CellKey(row: row, column: key)] = figure }
    for (row, figure) in thing.controls { controls[CellKey(row: row, column: key)] = figure }
    return .done
  }

  private mutating func removeColumn(_ key: ColumnKey) -> FieldOutcome {
    guard let index = columns.firstIndex(where: { $0.key == key }) else { return .notFound }
    columns.remove(at: index)
    clear { $0.column == key }
    return .done
  }

  private mutating func clear(_ isCleared: (CellKey) -> Bool) {
    cells = cells.filter { !isCleared($0.key) }
    controls = controls.filter { !isCleared($0.key) }
  }
}
