package import FollowUp

/// What the user has chosen in the Budget pane: table, place, unit, columns, order and filter. Inputs only; what is
/// shown is made from them by `BudgetModel`.
package struct BudgetState: Hashable, Sendable {
  package enum Order: Hashable, Sendable, CaseIterable {
    /// As the document has the rows.
    case document
    /// The worst deviation first.
    case deviation
  }

  package enum Filter: Hashable, Sendable, CaseIterable {
    case all
    /// Rows whose deviation is above the municipality's threshold.
    case deviations
    /// Rows where something typed is missing.
    case missing
  }

  /// A cell of a table; kept by name, so that sorting, filtering and new rows do not move the focus to another figure.
  package struct Place: Hashable, Sendable {
    package var row: EntityID?
    package var column: BudgetColumn.Source?

    package init(row: EntityID? = nil, column: BudgetColumn.Source? = nil) {
      self.row = row
      self.column = column
    }
  }

  /// Nil: the plan's first table.
  package var table: BudgetTableKey?
  /// Where the focus was last in each table.
  package var places: [BudgetTableKey: Place] = [:]
  /// The unit money is shown in; nil: each table's own.
  package var unit: MeasureUnit?
  /// The column group that is shown alone; nil: all columns.
  package var group: String?
  package var order: Order = .document
  package var filter: Filter = .all

  package init() {}
}
