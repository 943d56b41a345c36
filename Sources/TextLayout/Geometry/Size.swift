/// A number of columns and rows, in cells; never negative.
package struct Size: Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  /// Negative numbers become 0.
  package init(columns: Int, rows: Int) {
    self.columns = max(columns, 0)
    self.rows = max(rows, 0)
  }

  /// Whether no cell fits.
  package var isEmpty: Bool { columns == 0 || rows == 0 }
}
