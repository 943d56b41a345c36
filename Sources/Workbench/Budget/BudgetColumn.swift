package import FollowUp

/// A column as it is shown: one of the table's own, or one that we derive from a pair of them.
package struct BudgetColumn: Hashable, Sendable {
  /// What stands in a column.
  package enum Source: Hashable, Sendable {
    /// The table's own column, typed or computed by it.
    case figure(ColumnKey)
    /// A deviation the table has no column for.
    case variance(TableColumn.Variance)
    /// The deviation in per cent of the budget.
    case percent(TableColumn.Variance)
  }

  package let source: Source
  package let meaning: TableColumn.Meaning
  package let label: String
  /// The heading above several columns; nil when there is none.
  package let group: String?

  package var isWords: Bool { meaning == .text }

  package var isPercent: Bool {
    if case .percent = source { true } else { false }
  }
}

/// The columns of a table with what is derived from them: after each budget and its forecast or outcome the deviation,
/// and after each deviation the per cent.
struct BudgetColumns {
  private let table: FigureTable

  init(_ table: FigureTable) {
    self.table = table
  }

  /// The headings above columns, in order.
  var groups: [String] {
    table.columns.compactMap(\.group).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The columns of one group, and those that belong to none; all when the table has no such group.
  func shown(group: String?) -> [BudgetColumn] {
    let wanted = group.flatMap { groups.contains($0) ? $0 : nil }
    return table.columns.filter { wanted == nil || $0.group == nil || $0.group == wanted }.flatMap(
      withDerived)
  }

  /// The pair whose deviation speaks for a row: the first of the shown columns.
  static func mainPair(_ columns: [BudgetColumn]) -> TableColumn.Variance? {
    for case .percent(let pair) in columns.map(\.source) { return pair }
    return nil
  }

  /// A column of the table itself.
  static func own(_ column: TableColumn) -> BudgetColumn {
    BudgetColumn(
      source: .figure(column.key), meaning: column.meaning, label: label(column), group: column.group)
  }

  private func withDerived(_ column: TableColumn) -> [BudgetColumn] {
    let own = Self.own(column)
    if let pair = column.variance { return [own, percent(pair, group: column.group)] }
    guard let pair = pair(endingAt: column) else { return [own] }
    let variance = BudgetColumn(
      source: .variance(pair), meaning: .variance, label: "Avvikelse", group: column.group)
    return [own, variance, percent(pair, group: column.group)]
  }

  /// Without the unit a document prints in it: the unit shown may be another.
  private static func label(_ column: TableColumn) -> String {
    for unit in [MeasureUnit.thousands, .millions, .kronor] {
      for ending in [", \(unit.rawValue)", " (\(unit.rawValue))"] where column.label.hasSuffix(ending) {
        return String(column.label.dropLast(ending.count))
      }
    }
    return column.label
  }

  private func percent(_ pair: TableColumn.Variance, group: String?) -> BudgetColumn {
    BudgetColumn(source: .percent(pair), meaning: .variance, label: "%", group: group)
  }

  /// The budget of the same time that a forecast or an outcome is held against, where the table itself has no
  /// deviation for it.
  private func pair(endingAt column: TableColumn) -> TableColumn.Variance? {
    guard column.meaning == .forecast || column.meaning == .actual,
      !table.columns.contains(where: { $0.variance?.against == column.key }),
      let budget = table.columns.first(where: { isBudget($0, of: column) })
    else { return nil }
    return TableColumn.Variance(budget: budget.key, against: column.key)
  }

  private func isBudget(_ budget: TableColumn, of column: TableColumn) -> Bool {
    budget.meaning == .budget && budget.group == column.group && budget.key.period == column.key.period
      && budget.key.period != nil
  }
}
