/// A printed figure beside what it ought to be by the figures it is made of.
package struct PrintedComparison: Hashable, Sendable {
  package let printed: ExactDecimal
  /// Nil when the printed figure is what the printed figures under it give: then it is one of those that is wrong.
  package let agreement: Agreement?
  package let computed: CellReading
}

/// One rule for what the checks tell and for the marks beside the figures.
extension TableGrid {
  /// A printed total against its rows; nil when nothing is printed or no row has a figure.
  package func down(_ row: Int, _ column: Int) -> PrintedComparison? {
    guard !terms[row].isEmpty, let printed = control(row, column), let sum = sum(row, column) else {
      return nil
    }
    return compared(printed, with: sum, row, column) { self.sum(row, column, reading: asPrinted) }
  }

  /// A printed deviation against its two columns; nil for other columns, and when a figure is missing.
  package func across(_ row: Int, _ column: Int) -> PrintedComparison? {
    guard let pair = pairs[column], let printed = control(row, column),
      let computed = deviation(row, pair, reading: reading)
    else { return nil }
    return compared(printed, with: computed, row, column) { deviation(row, pair, reading: asPrinted) }
  }

  /// What is wrong with a printed figure, or is told quietly of it; across before down. Nil where nothing is printed.
  package func comparison(_ row: Int, _ column: Int) -> PrintedComparison? {
    guard let across = across(row, column) else { return down(row, column) }
    guard let agreement = across.agreement, agreement != .broken, let down = down(row, column),
      down.agreement == .broken
    else { return across }
    return down
  }

  /// - Parameter given: what the printed figures give, right or wrong.
  private func compared(
    _ printed: ExactDecimal, with computed: CellReading, _ row: Int, _ column: Int, given: () -> CellReading?
  ) -> PrintedComparison {
    let agreement = agreement(of: printed, with: computed, row, column)
    let isGiven =
      agreement == .broken
      && given().map { self.agreement(of: printed, with: $0, row, column) != .broken } ?? false
    return PrintedComparison(printed: printed, agreement: isGiven ? nil : agreement, computed: computed)
  }

  /// How a figure of the cell stands against what it ought to be.
  package func agreement(
    of printed: ExactDecimal, with computed: CellReading, _ row: Int, _ column: Int
  ) -> Agreement {
    if printed == computed.value { return .holds }
    return Agreement.of(
      printed, standingFor: interval(printed, row, column), computed: computed.value,
      within: computed.interval, step: step(of: printed, row, column))
  }
}
