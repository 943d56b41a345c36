package import FollowUp

/// What the user has chosen in the Budget pane: table, place, unit, columns, order and filter. Inputs only; what is
/// shown is made from them by `BudgetModel`.
package struct BudgetState: Hashable, Sendable {
  package enum Filter: Hashable, Sendable, CaseIterable {
    case all
    /// Rows whose deviation is above the municipality's threshold.
    case deviations
    /// Rows where something typed is missing.
    case missing
  }

  /// How one table is looked at. The cell is kept by name, so that sorting, filtering and new rows do not move the focus to
  /// another figure.
  package struct Place: Hashable, Sendable {
    package var row: EntityID?
    package var column: BudgetColumn.Source?
    /// The order the rows were put in when they were last sorted; nil: as the document has them. Kept, so that no row
    /// jumps while its figure is typed.
    package var sequence: [EntityID]?
    package var filter: Filter = .all

    package init(row: EntityID? = nil, column: BudgetColumn.Source? = nil) {
      self.row = row
      self.column = column
    }
  }

  /// Nil: the plan's first table.
  package var table: BudgetTableKey?
  /// How each table was left.
  package var places: [BudgetTableKey: Place] = [:]
  /// The unit money is shown in; nil: each table's own.
  package var unit: MeasureUnit?
  /// The column group that is shown alone; nil: all columns.
  package var group: String?

  package init() {}
}
