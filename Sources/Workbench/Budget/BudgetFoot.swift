import FollowUp

/// What stands below the table: eget kapital and budgethållning.
struct BudgetFoot {
  let sheet: BudgetSheet
  let columns: [BudgetColumn]

  private var table: FigureTable { sheet.table }

  /// What a computed row is made of stands before it (IB, balansresultat, UB), then budgethållning and other rows.
  var items: [String] {
    let rows = table.rows.filter { $0.kind == .equity }
    let sums = rows.filter(\.isComputed)
    let parts = sums.flatMap { sum in sum.terms.compactMap { table.row($0.row) } + [sum] }
    let others = rows.filter { row in !parts.contains { $0.id == row.id } }
    return parts.compactMap(text) + [keeping].compactMap { $0 } + others.compactMap(text)
  }

  /// A row's one figure: the first column that has one.
  private func text(_ row: TableRow) -> String? {
    for column in table.columns where column.variance == nil {
      guard let number = sheet.value(row, column.key) else { continue }
      let unit = sheet.unit(of: FigureTable.CellKey(row: row.id, column: column.key))
      return "\(row.label) \(sheet.text(number, unit: unit, kind: row.kind, meaning: column.meaning))"
    }
    return nil
  }

  /// (net budget − net forecast or outcome) / net budget, for each shown deviation.
  private var keeping: String? {
    guard let row = BudgetAdherence.netRow(of: table).map({ table.rows[$0] }) else { return nil }
    let shares = columns.compactMap { column -> String? in
      guard case .percent(let pair) = column.source, let budget = sheet.value(row, pair.budget),
        let outcome = sheet.value(row, pair.against),
        let share = BudgetAdherence.percent(budget: budget, outcome: outcome)
      else { return nil }
      let group = column.group.map { BudgetNames.inside($0) + " " } ?? ""
      return group + NumberText.percent(share, sign: .always)
    }
    return shares.isEmpty ? nil : "Budgethållning " + shares.joined(separator: ", ")
  }
}
