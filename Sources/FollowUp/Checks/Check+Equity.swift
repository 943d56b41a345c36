/// Eget kapital: IB + balansresultat = UB, and balansresultat = the net cost's deviation of the whole year.
///
/// Tolerance: half a unit for each figure. A closing balance that is computed is `sum`'s. Where the table has other rows of eget kapital with
/// an amount (an uttag), balansresultat may be adjusted by them and its difference is a warning. Delårsrapport 31 augusti 2019: −15,7 + 20,9 =
/// 5,2 mnkr, and 20,9 is the deviation of the net cost: both hold.
extension Check {
  package static let equity = Check(
    .equity, "Eget kapital",
    looksAt: "IB + balansresultat = UB, och balansresultatet mot nettokostnadens avvikelse för helåret.",
    .table { grid, _ in
      guard let rows = EquityRows(grid) else { return [] }
      return grid.table.columns.indices.flatMap { column in
        [rows.closing(column), rows.result(column)].compactMap(\.self)
      }
    })
}

/// The rows of eget kapital in a table, by what they are called.
private struct EquityRows {
  let grid: TableGrid
  let opening: Int?
  let result: Int?
  let closing: Int?
  /// Withdrawals and other rows beside the three.
  let others: [Int]

  /// Nil for a table without any.
  init?(_ grid: TableGrid) {
    let rows = grid.table.rows.indices.filter { grid.table.rows[$0].kind == .equity }
    guard !rows.isEmpty else { return nil }
    func called(_ words: [StaticString]) -> Int? {
      let found = rows.filter { row in
        words.contains { grid.table.rows[row].label.beginsWith(letters: $0) }
      }
      return found.count == 1 ? found[0] : nil
    }
    self.grid = grid
    opening = called(["ib", "ingående"])
    result = called(["balansresultat"])
    closing = called(["ub", "utgående"])
    let known = [opening, result, closing]
    others = rows.filter { row in !known.contains(row) }
  }

  func closing(_ column: Int) -> Finding? {
    guard let opening, let result, let closing, grid.terms[closing].isEmpty,
      let start = grid.reading(opening, column), let change = grid.reading(result, column),
      let printed = grid.published(closing, column)
    else { return nil }
    let sum = CellReading(
      value: Equity.closing(opening: start.value, result: change.value),
      interval: start.interval + change.interval)
    guard let severity = grid.agreement(of: printed, with: sum, closing, column).severity else { return nil }
    let terms = [opening, result].compactMap { grid.term($0, column) }
    return CellComparison(
      grid: grid, row: closing, column: column, printed: printed, computed: sum, terms: terms
    ).finding(.equity, severity, lead: "IB och balansresultat ger")
  }

  func result(_ column: Int) -> Finding? {
    guard let result, let printed = grid.published(result, column), let net = grid.bottomLine,
      let deviation = deviation(of: net, column),
      let severity = grid.agreement(of: printed, with: deviation.reading, result, column).severity
    else { return nil }
    return CellComparison(
      grid: grid, row: result, column: column, printed: printed, computed: deviation.reading,
      terms: deviation.terms
    ).finding(
      .equity, isAdjusted(column) ? max(severity, .warning) : severity,
      lead: "nettokostnadens avvikelse är", aspect: "deviation")
  }

  private func isAdjusted(_ column: Int) -> Bool {
    others.contains { grid.value($0, column)?.isZero == false }
  }

  /// By the column of deviations of this column, else by the budget of the same time.
  private func deviation(of net: Int, _ column: Int) -> (reading: CellReading, terms: [Finding.Term])? {
    if let own = grid.pairs.firstIndex(where: { $0?.against == column }) {
      guard let reading = grid.reading(net, own) else { return nil }
      return (reading, [grid.term(net, own)].compactMap(\.self))
    }
    guard let period = grid.table.columns[column].key.period, let budget = grid.column(.budget, period),
      budget != column, !grid.isBroken(net, budget), !grid.isBroken(net, column),
      let reading = grid.deviation(net, .init(budget: budget, against: column), reading: grid.reading)
    else { return nil }
    let terms = [
      grid.shownTerm(.init(row: net, isSubtracted: false), of: net, budget),
      grid.shownTerm(.init(row: net, isSubtracted: true), of: net, column),
    ]
    return (reading, terms.compactMap(\.self))
  }
}
