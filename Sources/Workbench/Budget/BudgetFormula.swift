import FollowUp

/// How computed cells come about, as a sentence.
extension BudgetSheet {
  /// Nil for a typed cell.
  func formula(_ row: TableRow, _ source: BudgetColumn.Source) -> String? {
    switch source {
    case .figure(let key):
      if let pair = table.column(key)?.variance { return formula(of: pair, row.kind) }
      return row.isComputed ? sumFormula(row) : nil
    case .variance(let pair): return formula(of: pair, row.kind)
    case .percent(let pair): return "Procent = avvikelsen delad med \(name(pair.budget))"
    }
  }

  /// Why a computed cell has no figure.
  func gap(_ row: TableRow, _ source: BudgetColumn.Source) -> String {
    switch source {
    case .figure(let key):
      guard let pair = table.column(key)?.variance else { return "ingen av raderna har någon siffra" }
      return gap(row, pair)
    case .variance(let pair), .percent(let pair): return gap(row, pair)
    }
  }

  private func gap(_ row: TableRow, _ pair: TableColumn.Variance) -> String {
    let missing = [pair.budget, pair.against].filter { value(row, $0) == nil }.map(name)
    return missing.isEmpty ? "\(name(pair.budget)) är noll" : missing.joined(separator: " och ") + " saknas"
  }

  private func formula(of pair: TableColumn.Variance, _ kind: TableRow.Kind) -> String {
    let (budget, against) = (name(pair.budget), name(pair.against))
    switch kind {
    case .revenue, .equity, .quantity: return "Avvikelse = \(against) − \(budget)"
    case .cost, .net, .item: return "Avvikelse = \(budget) − \(against)"
    }
  }

  private func sumFormula(_ row: TableRow) -> String {
    let names = row.terms.map { table.row($0.row)?.label ?? $0.row.description }
    guard names.count > 2 || !row.terms.contains(where: \.isSubtracted) else {
      return "Räknas: " + signed(names, row.terms)
    }
    let above = isBelow(row) ? " ovanför" : ""
    return
      "Summan räknas av \(names.count) \(names.count == 1 ? "rad" : "rader")\(above): \(BudgetNames.list(names))"
  }

  private func signed(_ names: [String], _ terms: [TableRow.Term]) -> String {
    zip(names, terms).enumerated().map { place, part in
      let sign = part.1.isSubtracted ? "− " : (place == 0 ? "" : "+ ")
      return sign + part.0
    }.joined(separator: " ")
  }

  private func isBelow(_ row: TableRow) -> Bool {
    let above = Set(table.rows.prefix { $0.id != row.id }.map(\.id))
    return row.terms.allSatisfy { above.contains($0.row) }
  }

  private func name(_ key: ColumnKey) -> String {
    BudgetNames.inside(table.column(key)?.label ?? key.description)
  }
}
