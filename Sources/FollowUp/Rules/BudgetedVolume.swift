/// An outcome beside what was budgeted of it: places that are taken against places that are paid for, visits against
/// visits planned.
package struct BudgetedVolume: Hashable, Sendable {
  package let budget: ExactDecimal
  package let outcome: ExactDecimal
  /// Of per cents, the difference is in procentenheter and a share of a share says nothing.
  private let isShare: Bool

  /// Outcome less budget, exact.
  package var difference: ExactDecimal { outcome - budget }

  /// The outcome as per cent of the budget, one decimal, half away from zero; nil for per cents and from zero.
  package var share: ExactDecimal? {
    isShare ? nil : outcome.shifted(by: 2).divided(by: budget, to: -1)
  }

  /// The pair of columns that a table holds against each other: the budget and, of the same period, the outcome, else the
  /// forecast. Nil when it has none.
  package static func pair(in table: FigureTable) -> TableColumn.Variance? {
    for budget in table.columns.reversed() where budget.meaning == .budget {
      let others = table.columns.filter { $0.key.period == budget.key.period }
      guard
        let found = others.first(where: \.meaning.isOutcome)
          ?? others.first(where: { $0.meaning == .forecast })
      else { continue }
      return TableColumn.Variance(budget: budget.key, against: found.key)
    }
    return nil
  }

  /// Nil unless the row has both figures.
  package static func of(_ row: TableRow, _ pair: TableColumn.Variance, in table: FigureTable)
    -> BudgetedVolume?
  {
    guard let budget = table.value(row.id, pair.budget), let outcome = table.value(row.id, pair.against)
    else {
      return nil
    }
    let unit = table.unit(of: FigureTable.CellKey(row: row.id, column: pair.against))
    return BudgetedVolume(budget: budget, outcome: outcome, isShare: unit == .percent)
  }
}
