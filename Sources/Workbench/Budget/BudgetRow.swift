package import FollowUp

/// A line of the table as it is shown.
package struct BudgetRow: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A heading of a section: no figures, skipped by the cursor.
    case heading
    case item
    /// A computed row that sums others.
    case total
    /// Eget kapital: below the table.
    case equity
  }

  /// Nil for a heading.
  package let id: EntityID?
  package let kind: Kind
  package let label: String
  /// How many rows it is a part of.
  package let depth: Int
  /// One for each shown column.
  package let cells: [BudgetCell]
  /// The deviation that its bar shows, for drawing only; nil when there is none.
  package let deviation: Double?

  /// The most serious mark of its cells.
  package var mark: BudgetCell.Mark? { cells.compactMap(\.mark).filter { $0 > .preliminary }.max() }
}
