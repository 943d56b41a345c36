import FollowUp

/// What the commands of the pane choose among, in the table that is shown.
struct BudgetChoices: Hashable, Sendable {
  let table: BudgetTableKey?
  let tables: [BudgetTableKey]
  /// Each table's title, in the same order.
  let groups: [String]
  /// What the shown table's figures are in.
  let unit: MeasureUnit?
  let hasDeviations: Bool
  /// `1 % och 500 tkr`.
  let threshold: String

  init(tables: [BudgetTableKey]) {
    table = nil
    self.tables = tables
    groups = []
    unit = nil
    hasDeviations = false
    threshold = ""
  }

  init(_ sheet: BudgetSheet, _ columns: [BudgetColumn], _ tables: [BudgetTableKey]) {
    table = sheet.key
    self.tables = tables
    groups = BudgetColumns(sheet.table).groups
    unit = sheet.unit
    hasDeviations = BudgetColumns.mainPair(columns) != nil
    let share = NumberText.exact(sheet.municipality.varianceShare, in: .percent)
    let floor = NumberText.exact(sheet.municipality.varianceFloor, in: .thousands)
    threshold = "\(share) % och \(floor) tkr"
  }
}
