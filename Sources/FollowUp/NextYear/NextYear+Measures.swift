extension NextYear {
  /// The åtgärdsplan without what is finished: its rows, and the tables that only told of them.
  static func measures(
    _ old: [FigureTable], _ shift: YearShift, _ municipality: Municipality, _ left: inout LeftBehind
  ) -> [FigureTable] {
    let done = old.flatMap(\.rows).filter { !municipality.goesOn($0.measure?.status) }
    let told = Set(done.compactMap(\.measure?.details))
    let kept = Set(
      old.flatMap(\.rows).filter { municipality.goesOn($0.measure?.status) }.compactMap(\.measure?.details))
    left.measures = done.count
    let tables = old.filter { $0.kind != .quotes && (!told.contains($0.id) || kept.contains($0.id)) }
    return tables.map { table($0, shift, rows: ongoing($0, municipality)) }
  }

  /// The rows that go on, pointing only to rows that do.
  private static func ongoing(_ table: FigureTable, _ municipality: Municipality) -> [TableRow] {
    var rows = table.rows
    while true {
      let there = Set(rows.map(\.id))
      let next = rows.filter { row in
        municipality.goesOn(row.measure?.status) && row.parent.map(there.contains) ?? true
          && (row.terms.isEmpty || row.terms.contains { there.contains($0.row) })
      }
      if next.count == rows.count { return next.map { linked($0, there) } }
      rows = next
    }
  }

  private static func linked(_ old: TableRow, _ there: Set<EntityID>) -> TableRow {
    var row = old
    row.terms = old.terms.filter { there.contains($0.row) }
    row.measure?.comment = nil
    if let same = old.measure?.sameAs, !there.contains(same) { row.measure?.sameAs = nil }
    if row.measure == MeasureFacts() { row.measure = nil }
    return row
  }
}
