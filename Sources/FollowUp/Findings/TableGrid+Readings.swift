/// A published figure with all it may stand for.
package struct CellReading: Hashable, Sendable {
  package let value: ExactDecimal
  package let interval: Interval
}

/// How the figures of a table are read by one who adds them up again: as they are published, with their rounding.
///
/// A typed figure stands for half a unit on either side. A printed total may be the rounded exact total or the sum of its
/// rounded rows, so over n rows it stands for (n + 1) / 2 units on either side; a printed deviation likewise for its two
/// figures. A printed figure that no rounding explains is not passed on: then what we compute is read, so that one wrong total is
/// told once and not again in every total above it.
extension TableGrid {
  /// Reads a cell of the table, by row and column number.
  typealias Reader = (_ row: Int, _ column: Int) -> CellReading?

  /// Nil when the cell has no number.
  package func reading(_ row: Int, _ column: Int) -> CellReading? {
    isComputed(row, column) ? readings[index(row, column)] : typed(row, column)
  }

  func typed(_ row: Int, _ column: Int) -> CellReading? {
    value(row, column).map { CellReading(value: $0, interval: interval($0, row, column)) }
  }

  /// The cell as it is published, be it wrong, with the rounding of its own last digit.
  func asPrinted(_ row: Int, _ column: Int) -> CellReading? {
    published(row, column).map { CellReading(value: $0, interval: interval($0, row, column)) }
  }

  /// What the cell ought to be by the figures it is made of: across for a deviation, down for a total.
  package func computed(_ row: Int, _ column: Int) -> CellReading? {
    computed(row, column, reading: reading)
  }

  func computed(_ row: Int, _ column: Int, reading: Reader) -> CellReading? {
    if let pair = pairs[column] { return deviation(row, pair, reading: reading) }
    return isDeviation(column) ? nil : sum(row, column, reading: reading)
  }

  /// The sum of a row's terms in a column, be it a deviation's; nil when none has a number.
  package func sum(_ row: Int, _ column: Int) -> CellReading? { sum(row, column, reading: reading) }

  func sum(_ row: Int, _ column: Int, reading: Reader) -> CellReading? {
    var total: CellReading?
    for term in terms[row] {
      guard let part = reading(term.row, column) else { continue }
      let isSubtracted = isSubtracted(term, of: row, column)
      let value = isSubtracted ? -part.value : part.value
      let interval = isSubtracted ? -part.interval : part.interval
      if let sum = total {
        total = CellReading(value: sum.value + value, interval: sum.interval + interval)
      } else {
        total = CellReading(value: value, interval: interval)
      }
    }
    return total
  }

  /// Whether a term is taken away in a column. In a column of deviations, where positive is better, a better revenue makes a
  /// better net cost: what is subtracted elsewhere is added there.
  func isSubtracted(_ term: Term, of total: Int, _ column: Int) -> Bool {
    guard isDeviation(column) else { return term.isSubtracted }
    let isTurned =
      Variance.isActualLessBudget(table.rows[term.row].kind)
      != Variance.isActualLessBudget(table.rows[total].kind)
    return term.isSubtracted != isTurned
  }

  func deviation(_ row: Int, _ pair: Pair, reading: Reader) -> CellReading? {
    guard let budget = reading(row, pair.budget), let against = reading(row, pair.against) else { return nil }
    let value = Variance.of(table.rows[row].kind, budget: budget.value, actual: against.value)
    let isPlain = Variance.isActualLessBudget(table.rows[row].kind)
    let interval = isPlain ? against.interval - budget.interval : budget.interval - against.interval
    return CellReading(value: value, interval: interval)
  }
}
