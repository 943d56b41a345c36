/// What follows from a table's typed figures: totals, variances. Exact; nothing is forced to fit what is printed.
extension FigureTable {
  /// The figure of any cell, typed or computed: base unit, inside sign. Nil when there is none.
  ///
  /// A sum is taken over the terms that have a number; it is nil when none has one, so that missing is never zero.
  /// A variance is nil unless both sides have a number. Rows that refer to each other in a circle give nil.
  package func value(_ cell: CellKey) -> ExactDecimal? {
    var path: [CellKey] = []
    do {
      return try value(cell, on: &path)
    } catch {
      return nil
    }
  }

  package func value(_ row: EntityID, _ column: ColumnKey) -> ExactDecimal? {
    value(CellKey(row: row, column: column))
  }

  /// A cell that is, at last, computed from itself.
  private struct Circle: Error {}

  /// `path` holds the computed cells on the way down to this one.
  private func value(_ cell: CellKey, on path: inout [CellKey]) throws(Circle) -> ExactDecimal? {
    guard let row = row(cell.row) else { return nil }
    let pair = column(cell.column)?.variance
    guard pair != nil || row.isComputed else { return cells[cell]?.number }
    guard !path.contains(cell) else { throw Circle() }
    path.append(cell)
    let result =
      if let pair { try variance(row, pair, on: &path) } else {
        try sum(row.terms, column: cell.column, on: &path)
      }
    path.removeLast()
    return result
  }

  private func variance(_ row: TableRow, _ pair: TableColumn.Variance, on path: inout [CellKey])
    throws(Circle)
    -> ExactDecimal?
  {
    guard let budget = try value(CellKey(row: row.id, column: pair.budget), on: &path),
      let actual = try value(CellKey(row: row.id, column: pair.against), on: &path)
    else { return nil }
    return Variance.of(row.kind, budget: budget, actual: actual)
  }

  private func sum(_ terms: [TableRow.Term], column: ColumnKey, on path: inout [CellKey]) throws(Circle)
    -> ExactDecimal?
  {
    var total: ExactDecimal?
    for term in terms {
      guard let value = try value(CellKey(row: term.row, column: column), on: &path) else { continue }
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
    isActualLessBudget(kind) ? actual - budget : budget - actual
  }

  /// Which of the two is taken from the other.
  package static func isActualLessBudget(_ kind: TableRow.Kind) -> Bool {
    switch kind {
    case .revenue, .equity, .quantity: true
    case .cost, .net, .item: false
    }
  }

  /// The variance as per cent of the budget's size, one decimal, half away from zero; nil when the budget is zero.
  package static func percent(_ variance: ExactDecimal, of budget: ExactDecimal) -> ExactDecimal? {
    variance.shifted(by: 2).divided(by: budget.magnitude, to: -1)
  }
}
