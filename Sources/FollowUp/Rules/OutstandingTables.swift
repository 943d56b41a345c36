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
    guard column.variance == nil else { return nil }
    var (missing, total) = (0, 0)
    var first: EntityID?
    for row in table.rows.indices where !table.rows[row].isComputed && table.rows[row].kind != .equity {
      total += 1
      let cell = FigureTable.CellKey(row: table.rows[row].id, column: column.key)
      if table.cells[cell]?.isAnswered == true { continue }
      missing += 1
      if first == nil { first = cell.row }
    }
    guard let first else { return nil }
    let path = [table.id, first, column.key.field]
    return OutstandingFigure(
      .figures, name: "\(table.title) · \(column.label)", responsible: nil,
      address: plan.address(register, path, column.key.period), missing: missing, total: total)
  }
}
