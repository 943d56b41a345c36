import FollowUp

/// One table's figures as every pane shows and edits them, a cell at a time: what a list of a register needs of the
/// Budget pane without its page.
struct FigureCells {
  let table: FigureTable
  private let sheet: BudgetSheet
  private let plan: Plan
  private let columns: [ColumnKey: BudgetColumn]

  /// Nil when the plan has no such table.
  init?(_ key: BudgetTableKey, in context: PaneContext) {
    guard let table = context.plan.table(key) else { return nil }
    self.table = table
    plan = context.plan
    sheet = BudgetSheet(key: key, table: table, chosenUnit: nil, municipality: context.municipality)
    columns = Dictionary(table.columns.map { ($0.key, BudgetColumns.own($0)) }) { first, _ in first }
  }

  /// The exact figure, base unit and inside sign; nil when there is none.
  func value(_ row: TableRow, _ key: ColumnKey) -> ExactDecimal? { sheet.value(row, key) }

  /// The unit a cell is shown and typed in.
  func unit(_ row: TableRow, _ key: ColumnKey) -> MeasureUnit {
    sheet.unit(of: FigureTable.CellKey(row: row.id, column: key))
  }

  /// Text, tone and mark; blank for a column the table lacks.
  func cell(_ row: TableRow, _ key: ColumnKey) -> BudgetCell {
    columns[key].map { sheet.cell(row, $0) } ?? .blank
  }

  /// What the document prints, where it is not what we compute.
  func control(_ row: TableRow, _ key: ColumnKey) -> BudgetControl? {
    sheet.control(FigureTable.CellKey(row: row.id, column: key))
  }

  /// What its parts make, where a typed total is something else.
  func parts(_ row: TableRow, _ key: ColumnKey) -> BudgetControl? {
    sheet.parts(FigureTable.CellKey(row: row.id, column: key))
  }

  /// How the figure is edited, or why not; nil for a column the table lacks.
  func focus(_ row: TableRow, _ key: ColumnKey) -> Focus? {
    columns[key].map { BudgetFocus(sheet: sheet, plan: plan, row: row, column: $0).focus }
  }

  /// How its comment is written, or why not; nil for a column the table lacks.
  func comment(_ row: TableRow, _ key: ColumnKey) -> Focus? {
    columns[key].map { BudgetFocus(sheet: sheet, plan: plan, row: row, column: $0).comment }
  }

  /// What a computed cell is called, how its figure would be typed, and how it is computed; nil for a typed one.
  func computed(_ row: TableRow, _ key: ColumnKey) -> (label: String, editor: Focus.Editor?, rule: String?)? {
    columns[key].flatMap { BudgetFocus(sheet: sheet, plan: plan, row: row, column: $0).computed }
  }

  /// The column's label without the unit a document prints in it.
  func label(_ key: ColumnKey) -> String { columns[key]?.label ?? key.description }

  /// A number of the table as it is shown, in the table's unit or the row's own.
  func text(_ number: ExactDecimal, _ row: TableRow, sign: NumberText.Sign = .negative) -> String {
    let unit = row.unit ?? table.unit
    guard let decimals = sheet.decimals(in: unit) else {
      return NumberText.exact(number, in: unit, sign: sign)
    }
    return NumberText.show(number, in: unit, decimals: decimals, sign: sign)
  }
}
