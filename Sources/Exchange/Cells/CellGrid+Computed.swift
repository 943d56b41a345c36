/// Rows and columns that nothing can be written in.
extension CellGrid {
  /// Whether every figure of a column is computed from others.
  package func isComputed(column: Int) -> Bool {
    !rows.isEmpty && rows.indices.allSatisfy { slot($0, column)?.refusal == .computed }
  }

  /// Whether every figure of a row is, in these columns; in all of them when none is said.
  package func isComputed(row: Int, among columns: [Int]) -> Bool {
    let places = columns.isEmpty ? Array(self.columns.indices) : columns
    return !places.isEmpty && places.allSatisfy { slot(row, $0)?.refusal == .computed }
  }
}
