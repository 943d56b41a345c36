import FollowUp

/// A figure that a document prints where we compute another, judged as the checks judge it.
struct BudgetControl: Hashable, Sendable {
  enum Verdict: Hashable, Sendable {
    /// The difference can come of rounding alone.
    case rounding
    /// It is what the printed figures give; one of those is wrong.
    case followsAnother
    case wrong
  }

  let printed: ExactDecimal
  let computed: ExactDecimal
  let verdict: Verdict

  var mark: BudgetCell.Mark {
    switch verdict {
    case .rounding, .followsAnother: .rounding
    case .wrong: .error
    }
  }
}

extension BudgetSheet {
  /// What a document prints in a computed cell, when it is not what we compute.
  func control(_ cell: FigureTable.CellKey) -> BudgetControl? {
    guard let printed = table.controls[cell]?.number, let place = grid.place(of: cell),
      let value = grid.value(place.row, place.column)
    else { return nil }
    let comparison = grid.comparison(place.row, place.column)
    if let comparison, comparison.agreement == .broken {
      return BudgetControl(printed: printed, computed: comparison.computed.value, verdict: .wrong)
    }
    guard printed != value else { return nil }
    let follows = comparison.map { $0.agreement == nil } ?? false
    return BudgetControl(
      printed: printed, computed: value, verdict: follows ? .followsAnother : .rounding)
  }

  /// A typed total beside the sum of its parts, when they are not the same.
  func parts(_ cell: FigureTable.CellKey) -> BudgetControl? {
    guard let place = grid.place(of: cell), let parts = grid.parts(of: place.row, place.column),
      parts.printed != parts.computed.value
    else { return nil }
    return BudgetControl(
      printed: parts.printed, computed: parts.computed.value,
      verdict: parts.agreement == .broken ? .wrong : .rounding)
  }
}
