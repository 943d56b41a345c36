import FollowUp

/// What is shown and how, for the line above the table.
package struct BudgetHeading: Hashable, Sendable {
  package let title: String
  /// `1 av 7`.
  package let place: String
  package let unit: String
  /// `alla kolumner`, `helår`; nil when there is nothing to choose.
  package let view: String?
  /// `sämst avvikelse först`; nil in the order of the document.
  package let order: String?
  /// `bara det som saknas, 3 av 15 rader`; nil when all are shown.
  package let filter: String?
}

extension BudgetHeading {
  init(
    _ sheet: BudgetSheet, _ state: BudgetState, _ place: BudgetState.Place, tables: [BudgetTableKey],
    rows: [BudgetRow]
  ) {
    let groups = BudgetColumns(sheet.table).groups
    let chosen = state.group.flatMap { groups.contains($0) ? $0 : nil }
    title = sheet.table.title
    self.place = "\((tables.firstIndex(of: sheet.key) ?? 0) + 1) av \(tables.count)"
    unit = sheet.unit.rawValue
    view = groups.count < 2 ? nil : chosen.map(BudgetNames.inside) ?? "alla kolumner"
    order = place.sequence == nil ? nil : "sämst avvikelse först"
    filter = Self.filterText(place.filter, sheet.table, rows)
  }

  private static func filterText(_ filter: BudgetState.Filter, _ table: FigureTable, _ rows: [BudgetRow])
    -> String?
  {
    let shown = rows.count { $0.kind != .heading }
    let count = "\(shown) av \(table.rows.count) rader"
    switch filter {
    case .all: return nil
    case .deviations: return "bara stora avvikelser, \(count)"
    case .missing: return "bara det som saknas, \(count)"
    }
  }
}
