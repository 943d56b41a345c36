/// Computes every cell of a table once, totals from their terms and deviations from their pairs.
struct GridArithmetic {
  private enum State { case waiting, started, done }

  private let table: FigureTable
  private let terms: [[TableGrid.Term]]
  private let pairs: [TableGrid.Pair?]
  private var states: [State]
  private(set) var values: [ExactDecimal?]

  init(
    table: FigureTable, terms: [[TableGrid.Term]], pairs: [TableGrid.Pair?], typed: [ExactDecimal?]
  ) {
    self.table = table
    self.terms = terms
    self.pairs = pairs
    values = typed
    states = Array(repeating: .waiting, count: typed.count)
    for row in table.rows.indices {
      for column in table.columns.indices { _ = value(row, column) }
    }
  }

  /// Nil also for a cell that is, at last, computed from itself.
  private mutating func value(_ row: Int, _ column: Int) -> ExactDecimal? {
    let index = row * table.columns.count + column
    switch states[index] {
    case .done: return values[index]
    case .started: return nil
    case .waiting: break
    }
    states[index] = .started
    if table.columns[column].variance != nil {
      values[index] = pairs[column].flatMap { variance(row, $0) }
    } else if !table.rows[row].terms.isEmpty {
      values[index] = sum(row, column)
    }
    states[index] = .done
    return values[index]
  }

  private mutating func variance(_ row: Int, _ pair: TableGrid.Pair) -> ExactDecimal? {
    guard let budget = value(row, pair.budget), let actual = value(row, pair.against) else { return nil }
    return Variance.of(table.rows[row].kind, budget: budget, actual: actual)
  }

  private mutating func sum(_ row: Int, _ column: Int) -> ExactDecimal? {
    var total: ExactDecimal?
    for term in terms[row] {
      guard let part = value(term.row, column) else { continue }
      total = (total ?? .zero) + (term.isSubtracted ? -part : part)
    }
    return total
  }
}
