/// Where a block of cells begins; it ends where the focus is.
struct BlockSelection: Hashable, Sendable {
  let list: String
  let row: String
  let column: Int
  /// Every step makes the block larger or smaller, as after `v`; else only steps with Shift do.
  let isKept: Bool
}

/// A block as it is shown: indices among the pane's rows and columns.
package struct CellBlock: Hashable, Sendable {
  package let rows: ClosedRange<Int>
  package let columns: ClosedRange<Int>

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  package func contains(_ row: Int, _ column: Int) -> Bool {
    rows.contains(row) && columns.contains(column)
  }
}
