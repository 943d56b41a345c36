import FollowUp

/// A column of a table of grants, initiatives, changes or investments: its head, its cell for a row, and what it comes to.
struct FundingColumn {
  let column: SheetColumn
  let cell: (TableRow) -> SheetCell
  var sum: ([TableRow]) -> SheetCell = { _ in SheetCell("") }
}

/// The table's own columns, the differences between them, and the goals.
struct FundingColumns {
  let cells: TableCells
  let kind: FundingKind

  private var table: FigureTable { cells.table }

  var all: [FundingColumn] {
    let figures = table.columns.filter { $0.meaning != .text }
    let words = table.columns.filter { $0.meaning == .text }
    return [name] + figures.map(figure) + differences + (kind == .investments ? [] : [goals])
      + words.map(text)
  }

  private var name: FundingColumn {
    FundingColumn(column: SheetColumn(kind.rowTitle, .flexible(least: 30), priority: 1)) {
      SheetCell($0.label)
    }
  }

  private func figure(_ column: TableColumn) -> FundingColumn {
    let key = column.key
    let head = SheetColumn.figure(title(key), priority: 2, group: column.group)
    return FundingColumn(
      column: head, cell: { cells.cell($0, key) }, sum: { cells.made(total($0, key), tone: .strong) })
  }

  private func total(_ rows: [TableRow], _ key: ColumnKey) -> ExactDecimal? {
    rows.compactMap { cells.figures.value($0, key) }.reduce(nil) { ($0 ?? .zero) + $1 }
  }

  /// The year that all the figures are of, said once; nil when they are of several.
  private var year: String? {
    let years = Set(table.columns.filter { $0.meaning != .text }.map { $0.key.period?.year })
    guard years.count == 1, let year = years.first ?? nil else { return nil }
    return NumberText.year(year)
  }

  var caption: String { [table.unit.rawValue, year].compactMap { $0 }.joined(separator: " · ") }

  private func title(_ key: ColumnKey) -> String {
    let label = cells.figures.label(key)
    guard let year, label.hasSuffix(" \(year)") else { return label }
    return String(label.dropLast(year.count + 1))
  }

  private var goals: FundingColumn {
    FundingColumn(column: .text("Mål", least: 20, priority: 3)) { FundingGoals(row: $0, cells: cells).cell }
  }

  /// The words as the document prints them.
  private func text(_ column: TableColumn) -> FundingColumn {
    let label = cells.figures.label(column.key)
    return FundingColumn(
      column: .text(kind == .funding ? "\(label) i dokumentet" : label, least: 14, priority: 4)
    ) {
      words($0, column.key)
    }
  }

  /// A goal's own name need not be read twice.
  private func words(_ row: TableRow, _ key: ColumnKey) -> SheetCell {
    let cell = cells.cell(row, key)
    let names = row.goals.compactMap { cells.context.plan.goals.node($0)?.name }
    return cell.text.isEmpty || !names.contains(cell.text)
      ? cell : SheetCell("som målet", .quiet, focus: cell.focus)
  }
}

extension FundingColumns {
  /// What was applied for, and what has come, against what is counted on; a forecast or an outcome of the whole year against its
  /// budget where the table has no such column itself.
  private var differences: [FundingColumn] {
    guard let budget = table.columns.last(where: { $0.meaning == .budget }) else { return [] }
    return table.columns.filter { $0.key.period == budget.key.period }.compactMap { column in
      switch column.meaning {
      case .applied: difference("Ansökt − budget", column.key, budget.key, priority: 5)
      case .received: difference("Erhållet − budget", column.key, budget.key, priority: 3)
      case .closing, .budget, .forecast, .actual, .variance, .amount, .effect, .outcome, .milestone, .target,
        .realised, .text:
        nil
      }
    }
  }

  private func difference(_ title: String, _ left: ColumnKey, _ right: ColumnKey, priority: Int)
    -> FundingColumn
  {
    func number(_ rows: [TableRow]) -> ExactDecimal? {
      let both = rows.filter { cells.figures.value($0, left) != nil && cells.figures.value($0, right) != nil }
      guard let one = total(both, left), let other = total(both, right) else { return nil }
      return one - other
    }
    return FundingColumn(
      column: .figure(title, .atMost(17), priority: priority),
      cell: { cells.made(number([$0]), sign: .always) },
      sum: { cells.made(number($0), sign: .always, tone: .strong) })
  }
}
