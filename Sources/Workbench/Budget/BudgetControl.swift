import FollowUp

/// A figure that a document prints where we compute another.
struct BudgetControl: Hashable, Sendable {
  let printed: ExactDecimal
  let computed: ExactDecimal
  /// The difference can come of rounding alone.
  let isRounding: Bool

  var mark: BudgetCell.Mark { isRounding ? .rounding : .error }
}

extension BudgetSheet {
  /// What a document prints in a computed cell, when it is not what we compute.
  ///
  /// Every typed figure stands for half a printed unit on either side, and so does the printed total: n figures may
  /// differ from it by (n + 1) / 2 units. Counted things are not rounded.
  func control(_ cell: FigureTable.CellKey) -> BudgetControl? {
    guard let printed = table.controls[cell]?.number, let row = table.row(cell.row),
      let computed = value(row, cell.column), printed != computed
    else { return nil }
    let difference = (printed - computed).magnitude
    let room = ExactDecimal(
      coefficient: Int128(isCounted(cell) ? 0 : leaves(of: cell) + 1), exponent: printed.exponent)
    return BudgetControl(printed: printed, computed: computed, isRounding: difference + difference <= room)
  }

  private func isCounted(_ cell: FigureTable.CellKey) -> Bool {
    table.row(cell.row)?.kind == .quantity && table.unit(of: cell) == .count
  }

  /// The typed figures a cell is made of, all the way down; a circle ends at the table's size.
  private func leaves(of cell: FigureTable.CellKey, depth: Int = 0) -> Int {
    let parts = table.parts(of: cell)
    guard !parts.isEmpty, depth < table.rows.count else { return 1 }
    return parts.reduce(0) { $0 + leaves(of: $1, depth: depth + 1) }
  }
}
