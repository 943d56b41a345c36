import FollowUp

/// All of the pane that does not depend on where the focus is: one table's columns, rows and foot, with their texts.
///
/// Never changed, and kept once: each step of the cursor has a model of its own with the same page.
final class BudgetPage: Hashable, Sendable {
  /// What it is made from.
  struct Inputs: Hashable, Sendable {
    let key: BudgetTableKey
    let table: FigureTable
    let municipality: Municipality
    let unit: MeasureUnit?
    let group: String?
    let sequence: [EntityID]?
    let filter: BudgetState.Filter
    /// The focused row, which stays whatever the filter; nil without one, so that a step changes nothing.
    let kept: EntityID?
  }

  let inputs: Inputs
  let sheet: BudgetSheet
  let choice: BudgetRows
  let columns: [BudgetColumn]
  let rows: [BudgetRow]
  let foot: [String]

  /// The page of these inputs: the previous one where they are the same.
  static func of(_ inputs: Inputs, reusing previous: BudgetPage?) -> BudgetPage {
    guard let previous, previous.inputs == inputs else { return BudgetPage(inputs) }
    return previous
  }

  private init(_ inputs: Inputs) {
    self.inputs = inputs
    sheet = BudgetSheet(
      key: inputs.key, table: inputs.table, chosenUnit: inputs.unit, municipality: inputs.municipality)
    columns = BudgetColumns(inputs.table).shown(group: inputs.group)
    choice = BudgetRows(
      sheet: sheet, columns: columns, sequence: inputs.sequence, filter: inputs.filter, kept: inputs.kept)
    rows = choice.rows()
    foot = BudgetFoot(sheet: sheet, columns: columns).items
  }

  static func == (left: BudgetPage, right: BudgetPage) -> Bool {
    left === right || left.inputs == right.inputs
  }

  func hash(into hasher: inout Hasher) { hasher.combine(inputs.key) }
}
