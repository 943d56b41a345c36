/// A row's outcome of a part of the year beside its budget for that time, and what the rest of the budget makes of the
/// year: the forecast one would begin from.
///
/// Base unit and inside sign. The period's budget is the table's own where it has one, else the year's budget by the row's
/// key, else evenly. Of a sum of rows everything is the sum of theirs, so that a total is never spread by a key of its own.
package struct PeriodOutcome: Hashable, Sendable {
  package let yearBudget: ExactDecimal
  package let periodBudget: ExactDecimal
  /// The table has a budget for the period itself.
  package let isOwnBudget: Bool
  package let outcome: ExactDecimal
  /// False for a sum of rows some of which lack their outcome or their budget: it is of the others alone.
  package var isWhole = true

  /// Of the year's budget.
  package var remaining: ExactDecimal { yearBudget - periodBudget }

  /// Outcome + remaining budget: a proposal, never a figure by itself.
  package var proposal: ExactDecimal { outcome + remaining }

  /// Positive is better than budget.
  package func variance(_ kind: TableRow.Kind) -> ExactDecimal {
    Variance.of(kind, budget: periodBudget, actual: outcome)
  }
}

/// The columns of a table that a year is followed up by: its budget, its forecast, and the latest part-year outcome.
package struct FollowUpColumns: Hashable, Sendable {
  package let budget: TableColumn
  /// Nil when the table has none.
  package let forecast: TableColumn?
  package let outcome: TableColumn
  /// The table's own budget for the outcome's period.
  package let periodBudget: TableColumn?

  package var period: Period { outcome.key.period ?? Period(year: 0) }

  /// Nil when the table has no budget of a whole year with an outcome of a part of it.
  /// - Parameter period: the outcome of just that period, else the latest there is up to it, else the latest of all.
  package init?(of table: FigureTable, at period: Period? = nil) {
    let parts = table.columns.filter { $0.meaning == .actual && $0.key.period?.isPartOfYear == true }
      .sorted { ($0.key.period ?? Period(year: 0)) < ($1.key.period ?? Period(year: 0)) }
    let upTo = parts.last { column in
      guard let period, let when = column.key.period else { return false }
      return when.year == period.year && when <= period
    }
    guard let outcome = upTo ?? parts.last, let when = outcome.key.period,
      let budget = table.columns.last(where: {
        $0.meaning == .budget && $0.key.period == Period(year: when.year)
      })
    else { return nil }
    self.outcome = outcome
    self.budget = budget
    forecast = table.columns.first {
      $0.meaning == .forecast && $0.key.period == Period(year: when.year) && !$0.isKeptForecast
    }
    periodBudget = table.columns.first { $0.meaning == .budget && $0.key.period == when }
  }
}

extension FigureTable {
  /// Nil when the row lacks its outcome or its budget, and where rows refer to each other in a circle.
  package func periodOutcome(
    _ row: TableRow, _ columns: FollowUpColumns, in municipality: Municipality
  ) -> PeriodOutcome? {
    periodOutcome(row, columns, municipality, depth: 0)
  }

  private func periodOutcome(
    _ row: TableRow, _ columns: FollowUpColumns, _ municipality: Municipality, depth: Int
  ) -> PeriodOutcome? {
    guard row.isComputed else { return typedOutcome(row, columns, municipality) }
    guard depth <= rows.count else { return nil }
    let parts = row.terms.compactMap { term -> PeriodOutcome? in
      guard let part = self.row(term.row),
        let outcome = periodOutcome(part, columns, municipality, depth: depth + 1)
      else { return nil }
      return term.isSubtracted ? outcome.negated : outcome
    }
    var sum = parts.dropFirst().reduce(parts.first) { sum, part in sum.map { $0.adding(part) } }
    if parts.count < row.terms.count { sum?.isWhole = false }
    return sum
  }

  private func typedOutcome(
    _ row: TableRow, _ columns: FollowUpColumns, _ municipality: Municipality
  ) -> PeriodOutcome? {
    guard row.kind != .equity, let budget = value(row.id, columns.budget.key),
      let outcome = value(row.id, columns.outcome.key)
    else { return nil }
    let own = columns.periodBudget.flatMap { value(row.id, $0.key) }
    let spread = Periodisation.budget(
      budget, upTo: columns.period, by: municipality.periodKey(row.periodKey),
      isMoney: (row.unit ?? unit).isMoney)
    guard let period = own ?? spread else { return nil }
    return PeriodOutcome(
      yearBudget: budget, periodBudget: period, isOwnBudget: own != nil, outcome: outcome)
  }
}

extension PeriodOutcome {
  fileprivate var negated: PeriodOutcome {
    PeriodOutcome(
      yearBudget: -yearBudget, periodBudget: -periodBudget, isOwnBudget: isOwnBudget, outcome: -outcome,
      isWhole: isWhole)
  }

  fileprivate func adding(_ other: PeriodOutcome) -> PeriodOutcome {
    PeriodOutcome(
      yearBudget: yearBudget + other.yearBudget, periodBudget: periodBudget + other.periodBudget,
      isOwnBudget: isOwnBudget && other.isOwnBudget, outcome: outcome + other.outcome,
      isWhole: isWhole && other.isWhole)
  }
}
