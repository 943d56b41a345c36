import FollowUp

/// What the commands of the pane choose among, in the table that is shown.
struct BudgetChoices: Hashable, Sendable {
  let table: BudgetTableKey?
  let tables: [BudgetTableKey]
  let groups: [String]
  /// What the shown table's figures are in.
  let unit: MeasureUnit?
  let hasDeviations: Bool
  /// `1 % och 500 tkr`.
  let threshold: String
  /// The rows as they are shown now; what sorting and filtering start from.
  let rows: BudgetRows?

  init(tables: [BudgetTableKey]) {
    table = nil
    self.tables = tables
    groups = []
    unit = nil
    hasDeviations = false
    threshold = ""
    rows = nil
  }

  init(_ rows: BudgetRows, _ tables: [BudgetTableKey]) {
    let sheet = rows.sheet
    self.rows = rows
    table = sheet.key
    self.tables = tables
    groups = BudgetColumns(sheet.table).groups
    unit = sheet.unit
    hasDeviations = BudgetColumns.mainPair(rows.columns) != nil
    let share = NumberText.exact(sheet.municipality.varianceShare, in: .percent)
    let floor = NumberText.show(sheet.municipality.varianceFloor, in: .thousands, decimals: 0)
    threshold = "\(share) % och \(floor) tkr"
  }
}
