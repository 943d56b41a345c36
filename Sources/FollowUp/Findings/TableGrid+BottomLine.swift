/// What a table comes down to.
extension TableGrid {
  /// The net row that everything else goes into: of an income statement its net cost, of operations their sum.
  ///
  /// Nil when there is none, and when there are several and nothing says which is the net cost: better unsaid than wrong.
  package var bottomLine: Int? {
    let totals = table.rows.indices.filter { table.rows[$0].kind == .net && !terms[$0].isEmpty }
    let inside = Set(totals.flatMap { terms[$0].map(\.row) })
    let ends = totals.filter { !inside.contains($0) }
    let named = totals.filter { table.rows[$0].label.hasLetters("nettokostnad") }
    guard let end = ends.first, ends.count == 1 else { return nil }
    // A result after the council's grant is no net cost: then the row that is called so.
    guard terms[end].contains(where: { table.rows[$0.row].kind == .revenue }),
      terms[end].contains(where: { table.rows[$0.row].kind == .net })
    else { return covers(end) ? end : nil }
    return named.count == 1 ? named[0] : nil
  }

  /// Whether every typed row of revenue, cost or net is somewhere in the total.
  private func covers(_ total: Int) -> Bool {
    var seen = Set<Int>()
    var waiting = [total]
    while let row = waiting.popLast() {
      if seen.insert(row).inserted { waiting += terms[row].map(\.row) }
    }
    return table.rows.indices.allSatisfy { row in
      switch table.rows[row].kind {
      case .revenue, .cost, .net: seen.contains(row) || table.rows[row].parent != nil
      case .equity, .item, .quantity: true
      }
    }
  }

  /// The one total that no other is made of, of whatever kind; nil when there is none or are several.
  package var grandTotal: Int? {
    let inside = Set(terms.flatMap { $0.map(\.row) })
    let ends = table.rows.indices.filter { !terms[$0].isEmpty && !inside.contains($0) }
    return ends.count == 1 ? ends[0] : nil
  }

  /// The column of what is meant at a time; nil when there is none.
  package func column(_ meaning: TableColumn.Meaning, _ period: Period) -> Int? {
    table.columns.firstIndex { $0.meaning == meaning && $0.key.period == period }
  }

  /// The column of the same meaning, time and version as another table's; nil when there is none. A forecast that is kept from
  /// an earlier report is like the same one kept, and not like today's.
  package func column(like other: TableColumn) -> Int? {
    guard let period = other.key.period else { return nil }
    if other.isKeptForecast { return column(other.key) }
    return table.columns.firstIndex { column in
      column.meaning == other.meaning && column.key.period == period && !column.isKeptForecast
        && (column.version == other.version || column.version == nil || other.version == nil)
    }
  }

  /// Whether a printed figure has been found wrong by the figures it is made of: then that is told, and nothing is built on it.
  package func isBroken(_ row: Int, _ column: Int) -> Bool { comparison(row, column)?.agreement == .broken }
}
