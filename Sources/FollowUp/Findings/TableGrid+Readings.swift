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
  /// Nil when the cell has no number.
  package func reading(_ row: Int, _ column: Int) -> CellReading? { reading(row, column, depth: 0) }

  private func reading(_ row: Int, _ column: Int, depth: Int) -> CellReading? {
    guard isComputed(row, column) else {
      return value(row, column).map { CellReading(value: $0, interval: interval($0, row, column)) }
    }
    guard depth <= table.rows.count else { return nil }
    let computed = computed(row, column, depth: depth)
    guard let printed = control(row, column) else { return computed }
    let own = interval(printed, row, column)
    guard let computed else { return CellReading(value: printed, interval: own) }
    let step = step(of: printed, row, column)
    let agreement = Agreement.of(
      printed, standingFor: own, computed: computed.value, within: computed.interval, step: step)
    if agreement == .broken { return computed }
    let room = computed.interval - Interval(exactly: computed.value)
    return CellReading(value: printed, interval: own + room)
  }

  /// What the cell ought to be by the figures it is made of: across for a deviation, down for a total.
  package func computed(_ row: Int, _ column: Int) -> CellReading? { computed(row, column, depth: 0) }

  private func computed(_ row: Int, _ column: Int, depth: Int) -> CellReading? {
    guard let pair = pairs[column] else {
      return table.columns[column].variance == nil ? sum(row, column, depth: depth) : nil
    }
    return deviation(row, pair, depth: depth)
  }

  /// The sum of a row's terms in a column, be it a deviation's; nil when none has a number.
  package func sum(_ row: Int, _ column: Int) -> CellReading? { sum(row, column, depth: 0) }

  private func sum(_ row: Int, _ column: Int, depth: Int) -> CellReading? {
    var total: CellReading?
    for term in terms[row] {
      guard let part = reading(term.row, column, depth: depth + 1) else { continue }
      let isSubtracted = isSubtracted(term, of: row, column)
      let value = isSubtracted ? -part.value : part.value
      let interval = isSubtracted ? -part.interval : part.interval
      total = CellReading(
        value: (total?.value ?? .zero) + value,
        interval: (total?.interval ?? Interval(exactly: .zero)) + interval)
    }
    return total
  }

  /// Whether a term is taken away in a column. In a column of deviations, where positive is better, a better revenue makes a
  /// better net cost: what is subtracted elsewhere is added there.
  func isSubtracted(_ term: Term, of total: Int, _ column: Int) -> Bool {
    guard table.columns[column].variance != nil else { return term.isSubtracted }
    let isTurned =
      Variance.isActualLessBudget(table.rows[term.row].kind)
      != Variance.isActualLessBudget(table.rows[total].kind)
    return term.isSubtracted != isTurned
  }

  private func deviation(_ row: Int, _ pair: Pair, depth: Int) -> CellReading? {
    guard let budget = reading(row, pair.budget, depth: depth + 1),
      let against = reading(row, pair.against, depth: depth + 1)
    else { return nil }
    let value = Variance.of(table.rows[row].kind, budget: budget.value, actual: against.value)
    let isPlain = Variance.isActualLessBudget(table.rows[row].kind)
    let interval = isPlain ? against.interval - budget.interval : budget.interval - against.interval
    return CellReading(value: value, interval: interval)
  }
}
