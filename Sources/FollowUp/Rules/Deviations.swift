/// One row's deviation from its budget. Amounts in the base unit and the inside sign; a positive variance is better.
package struct Deviation: Hashable, Sendable {
  package let row: EntityID
  package let label: String
  package let budget: ExactDecimal
  /// Forecast or actual.
  package let outcome: ExactDecimal
  package let variance: ExactDecimal
  /// Of the budget's size, one decimal; nil when the budget is zero.
  package let percent: ExactDecimal?
  /// True for a row computed from others.
  package let isTotal: Bool
  /// True when the deviation, to either side, is larger than both thresholds and asks for an explanation.
  package let isOverThreshold: Bool
}

/// A table's deviations at a reporting point.
package enum Deviations {
  /// Which of a table's two pairs of budget and outcome is meant.
  package enum Scope: Hashable, Sendable, CaseIterable {
    /// The whole year's budget against forecast or actual.
    case year
    /// The budget of the months so far against their actual.
    case period
  }

  /// Every row with both figures, the worst deviation first; equal ones in document order. Equity is no deviation and is left out.
  package static func of(
    table: FigureTable, scope: Scope = .year, threshold: DeviationThreshold? = nil
  ) -> [Deviation] {
    worstFirst(unsorted(TableGrid(table), scope: scope, threshold: threshold))
  }

  /// The same of a table that is laid out already, in document order.
  static func unsorted(_ grid: TableGrid, scope: Scope, threshold: DeviationThreshold?) -> [Deviation] {
    guard let pair = pair(in: grid.table, scope: scope), let budget = grid.column(pair.budget),
      let against = grid.column(pair.against)
    else { return [] }
    return grid.table.rows.indices.compactMap { deviation($0, budget, against, in: grid, threshold) }
  }

  static func worstFirst(_ deviations: [Deviation]) -> [Deviation] {
    deviations.enumerated()
      .sorted { ($0.element.variance, $0.offset) < ($1.element.variance, $1.offset) }
      .map(\.element)
  }

  /// The budget and what it is held against: an explicit variance column's pair, else budget with actual or forecast of the
  /// same period (actual where it has figures). Of several periods the latest; of several budget versions the last one
  /// listed. Nil when the table has none.
  package static func pair(in table: FigureTable, scope: Scope) -> TableColumn.Variance? {
    let explicit = table.columns.compactMap(\.variance).filter { scope.includes($0.against.period) }
    if let latest = explicit.latest { return latest }
    let budgets = table.columns.filter { $0.meaning == .budget && scope.includes($0.key.period) }
    return budgets.reversed().compactMap { budget in
      outcome(for: budget, in: table).map { TableColumn.Variance(budget: budget.key, against: $0.key) }
    }.latest
  }

  private static func outcome(for budget: TableColumn, in table: FigureTable) -> TableColumn? {
    let samePeriod = table.columns.filter { $0.key.period == budget.key.period }
    let actual = samePeriod.first { $0.meaning == .actual && table.hasNumbers(in: $0.key) }
    return actual ?? samePeriod.first { $0.meaning == .forecast }
      ?? samePeriod.first { $0.meaning == .actual }
  }

  private static func deviation(
    _ row: Int, _ budget: Int, _ against: Int, in grid: TableGrid, _ threshold: DeviationThreshold?
  ) -> Deviation? {
    guard grid.table.rows[row].kind != .equity, let planned = grid.value(row, budget),
      let outcome = grid.value(row, against)
    else { return nil }
    let variance = Variance.of(grid.table.rows[row].kind, budget: planned, actual: outcome)
    return Deviation(
      row: grid.table.rows[row].id, label: grid.table.rows[row].label, budget: planned, outcome: outcome,
      variance: variance, percent: Variance.percent(variance, of: planned),
      isTotal: grid.table.rows[row].isComputed,
      isOverThreshold: threshold?.isExceeded(by: variance, budget: planned) ?? false)
  }
}

extension Deviations.Scope {
  fileprivate func includes(_ period: Period?) -> Bool {
    guard let period else { return self == .year }
    switch self {
    case .year: return period.month == nil
    case .period: return period.month != nil
    }
  }
}

extension [TableColumn.Variance] {
  /// The first of the pairs with the latest period.
  fileprivate var latest: TableColumn.Variance? {
    reduce(nil) { best, pair in
      guard let best else { return pair }
      guard let mine = pair.against.period else { return best }
      return best.against.period.map { $0 < mine } ?? true ? pair : best
    }
  }
}

extension FigureTable {
  fileprivate func hasNumbers(in column: ColumnKey) -> Bool {
    rows.contains { value($0.id, column) != nil }
  }
}
