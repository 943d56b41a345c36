/// Columns of tables that a reporting point asks for, with cells nobody has answered.
struct OutstandingTables {
  let plan: Plan
  let point: ReportingPoint

  /// One a column. Equity stands below its table and is not asked for; nor is what a text quotes.
  func of(_ tables: [FigureTable], _ register: FigureAddress.Register) -> [OutstandingFigure] {
    tables.filter { $0.kind != .quotes }.flatMap { table in
      table.columns.filter { isAsked($0, of: table) }.compactMap { outstanding($0, table, register) }
    }
  }

  private func isAsked(_ column: TableColumn, of table: FigureTable) -> Bool {
    guard let period = column.key.period, !column.isKeptForecast else { return false }
    switch column.meaning {
    case .closing, .actual, .outcome, .received, .realised:
      return period == point.period || (table.kind == .monthly && isPast(period))
    case .forecast:
      return period == (point.kind == .plan ? point.period : Period(year: plan.year)) && isForecast
    case .budget, .amount, .applied, .effect: return point.kind == .plan && period.year == plan.year
    case .variance, .text, .milestone, .target: return false
    }
  }

  /// At the year's end nothing is forecast any more.
  private var isForecast: Bool { point.kind != .fullYear }

  /// A month of the point's year, up to the point.
  private func isPast(_ period: Period) -> Bool {
    period.year == point.period.year && period <= point.period && point.kind != .plan
  }

  private func outstanding(
    _ column: TableColumn, _ table: FigureTable, _ register: FigureAddress.Register
  ) -> OutstandingFigure? {
    let cells = table.rows.filter { !$0.isComputed && $0.kind != .equity }.map {
      FigureTable.CellKey(row: $0.id, column: column.key)
    }
    let waiting = cells.filter { !(table.cells[$0] ?? .empty).isAnswered }
    guard column.variance == nil, let first = waiting.first else { return nil }
    let path = [table.id, first.row, column.key.field]
    return OutstandingFigure(
      .figures, name: "\(table.title) · \(column.label)", responsible: nil,
      address: plan.address(register, path, column.key.period), missing: waiting.count, total: cells.count)
  }
}
