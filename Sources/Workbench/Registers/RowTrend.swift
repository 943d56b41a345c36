import FollowUp

/// Whether a row has gone the way that is wanted.
enum RowTrend {
  /// Nil where nothing is wanted, or where there is nothing to compare.
  static func of(_ row: TableRow, in table: FigureTable) -> Trend? {
    guard let direction = WantedDirection.of(row.id, in: table), let change = RowChange.of(row.id, in: table)
    else { return nil }
    return Trend.from(change.from.number, to: change.to.number, direction: direction)
  }
}
