/// A row whose deviation is above the municipality's threshold, with what is written of it.
package struct NotableDeviation: Hashable, Sendable {
  package let deviation: Deviation
  package let columns: TableColumn.Variance
  /// The comment to the outcome or forecast; nil when none is written.
  package let explanation: String?
}

/// The deviations that ask for an explanation, one rule for the meeting's agenda and the checks.
package enum NotableDeviations {
  /// The rows that are no totals, the worst deviation first; empty when the table has no pair of that scope.
  package static func of(
    _ table: FigureTable, _ scope: Deviations.Scope, in municipality: Municipality
  ) -> [NotableDeviation] {
    of(TableGrid(table), scope, in: municipality)
  }

  static func of(
    _ grid: TableGrid, _ scope: Deviations.Scope, in municipality: Municipality
  ) -> [NotableDeviation] {
    let table = grid.table
    guard let columns = Deviations.pair(in: table, scope: scope) else { return [] }
    let notable = Deviations.unsorted(grid, scope: scope, threshold: municipality.deviationThreshold)
      .filter { !$0.isTotal && $0.isOverThreshold }
    return Deviations.worstFirst(notable)
      .map { deviation in
        let cell = FigureTable.CellKey(row: deviation.row, column: columns.against)
        let note = table.cells[cell]?.note.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        return NotableDeviation(deviation: deviation, columns: columns, explanation: note)
      }
  }
}
