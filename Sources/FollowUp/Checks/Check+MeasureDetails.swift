/// A measure (åtgärd) of the summary against the table that says what it consists of.
///
/// Formula: the measure's effect = Σ the anchored rows of its table, each counted once; columns by name, else of the same meaning in order.
/// Tolerance: (n + 1) / 2 units over n rows. Åtgärdsplan 2023: daglig verksamhet 202 + 531 + 52 + 374 = 1 159 tkr, as the summary says.
extension Check {
  package static let measureDetails = Check(
    .measureDetails, "Åtgärder och deras delar",
    looksAt: "En åtgärds effekt mot summan av detaljtabellen som visar vad den består av.",
    reads: [.measures],
    .grids { grids, scope in
      grids.measures.flatMap { grid in
        grid.table.rows.indices.flatMap { row -> [Finding] in
          guard grid.table.rows[row].measure?.details != nil,
            let details = MeasureDetails(
              of: grid.table.rows[row], in: grid.table, among: scope.plan.actions.tables),
            let own = grids.measures.first(where: { $0.table.id == details.table.id })
          else { return [] }
          return grid.table.columns.indices.compactMap {
            DetailsFinding(grid: grid, row: row, column: $0, details: details, own: own).finding
          }
        }
      }
    })
}

private struct DetailsFinding {
  let grid: TableGrid
  let row: Int
  let column: Int
  let details: MeasureDetails
  let own: TableGrid

  var finding: Finding? {
    let key = grid.table.columns[column].key
    guard let severity = details.agreement(key)?.severity, let said = grid.value(row, column),
      let total = details.total(key)
    else { return nil }
    let computed = CellReading(value: total, interval: Interval(exactly: total))
    return CellComparison(
      grid: grid, row: row, column: column, printed: said, computed: computed, terms: terms(key)
    ).finding(.measureDetails, severity, lead: "”\(details.table.title)” ger")
  }

  private func terms(_ key: ColumnKey) -> [Finding.Term] {
    guard let column = details.columns[key] else { return [] }
    let counted = Set(MeasureSums(details.table).counted.map(\.id))
    return own.table.rows.indices.filter { counted.contains(own.table.rows[$0].id) }.compactMap { row in
      guard
        let place = own.place(of: FigureTable.CellKey(row: own.table.rows[row].id, column: column)),
        let number = own.value(place.row, place.column)
      else { return nil }
      return Finding.Term(
        own.table.rows[row].label, grid.plain(number.shifted(by: -grid.unit(self.row, self.column).exponent)),
        at: own.address(place.row, place.column))
    }
  }
}
