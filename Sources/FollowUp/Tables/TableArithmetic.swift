/// What follows from a table's typed figures: totals, variances. Exact; nothing is forced to fit what is printed.
extension FigureTable {
  /// The figure of any cell, typed or computed: base unit, inside sign. Nil when there is none.
  ///
  /// A sum is taken over the terms that have a number; it is nil when none has one, so that missing is never zero.
  /// A variance is nil unless both sides have a number. Rows that refer to each other in a circle give nil.
  package func value(_ cell: CellKey) -> ExactDecimal? {
    value(cell, depth: 0)
  }

  package func value(_ row: EntityID, _ column: ColumnKey) -> ExactDecimal? {
    value(CellKey(row: row, column: column))
  }

  private func value(_ cell: CellKey, depth: Int) -> ExactDecimal? {
    guard depth <= rows.count else { return nil }
    if let pair = column(cell.column)?.variance { return variance(cell.row, pair, depth: depth) }
    guard let row = row(cell.row) else { return nil }
    guard row.isComputed else { return cells[cell]?.number }
    return sum(row.terms, column: cell.column, depth: depth)
  }

  private func variance(_ row: EntityID, _ pair: TableColumn.Variance, depth: Int) -> ExactDecimal? {
    guard let kind = self.row(row)?.kind,
      let budget = value(CellKey(row: row, column: pair.budget), depth: depth + 1),
      let actual = value(CellKey(row: row, column: pair.against), depth: depth + 1)
    else { return nil }
    return Variance.of(kind, budget: budget, actual: actual)
  }

  private func sum(_ terms: [TableRow.Term], column: ColumnKey, depth: Int) -> ExactDecimal? {
    var total: ExactDecimal?
    for term in terms {
      let cell = CellKey(row: term.row, column: column)
      guard let value = value(cell, depth: depth + 1) else { continue }
      total = (total ?? .zero) + (term.isSubtracted ? -value : value)
    }
    return total
  }

  /// The cells a computed cell is made of, one step down; empty for a typed one.
  package func parts(of cell: CellKey) -> [CellKey] {
    if let pair = column(cell.column)?.variance {
      return [CellKey(row: cell.row, column: pair.budget), CellKey(row: cell.row, column: pair.against)]
    }
    return row(cell.row)?.terms.map { CellKey(row: $0.row, column: cell.column) } ?? []
  }
}

/// Budgetavvikelse: positive is always better than budget.
package enum Variance {
  /// Revenue, equity and quantities: actual − budget. Cost, net cost and items (an investment, a measure's cost): budget − actual.
  package static func of(_ kind: TableRow.Kind, budget: ExactDecimal, actual: ExactDecimal) -> ExactDecimal {
    switch kind {
    case .revenue, .equity, .quantity: actual - budget
    case .cost, .net, .item: budget - actual
    }
  }

  /// The variance as per cent of the budget's size, one decimal, half away from zero; nil when the budget is zero.
  package static func percent(_ variance: ExactDecimal, of budget: ExactDecimal) -> ExactDecimal? {
    variance.shifted(by: 2).divided(by: budget.magnitude, to: -1)
  }
}
