import FollowUp

/// What computed cells lack: told at the cell, and never shown as better or worse.
extension BudgetSheet {
  func gaps(_ cell: FigureTable.CellKey) -> [FigureTable.CellKey] {
    table.isComputed(cell) ? table.gaps(in: cell) : []
  }

  /// Of a deviation that the pane derives.
  func gaps(_ row: TableRow, _ pair: TableColumn.Variance) -> [FigureTable.CellKey] {
    [pair.budget, pair.against].flatMap { gaps(FigureTable.CellKey(row: row.id, column: $0)) }
  }

  /// `Ofullständig: Personal saknas`, `Ofullständig: 3 siffror saknas (Personal, Lokaler …)`; nil when nothing is lacking.
  func gapSentence(_ row: TableRow, _ source: BudgetColumn.Source) -> String? {
    let lacking =
      switch source {
      case .figure(let key): gaps(FigureTable.CellKey(row: row.id, column: key))
      case .variance(let pair), .percent(let pair): gaps(row, pair)
      }
    guard let first = lacking.first, value(row, source) != nil else { return nil }
    let label = table.row(first.row)?.label ?? first.row.description
    if lacking.count == 1 { return "Ofullständig: \(label) saknas" }
    return "Ofullständig: \(lacking.count) siffror saknas, den första är \(label)"
  }
}
