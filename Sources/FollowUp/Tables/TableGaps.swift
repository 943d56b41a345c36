/// What a computed figure lacks. Missing is never zero: a total over some of its rows says which it is without.
extension FigureTable {
  /// The typed cells a computed cell is made of, all the way down, that have no figure yet, in order; empty for a typed
  /// cell. A dash is an answer (nothing reported), and words are no figure to wait for.
  package func gaps(in cell: CellKey) -> [CellKey] {
    var found: [CellKey] = []
    collectGaps(in: cell, depth: 0, into: &found)
    return found
  }

  private func collectGaps(in cell: CellKey, depth: Int, into found: inout [CellKey]) {
    guard depth <= rows.count else { return }
    for part in parts(of: cell) {
      if isComputed(part) {
        collectGaps(in: part, depth: depth + 1, into: &found)
      } else if isWaiting(part), !found.contains(part) {
        found.append(part)
      }
    }
  }

  private func isWaiting(_ cell: CellKey) -> Bool {
    switch (cells[cell] ?? .empty).content {
    case .missing(.empty), .missing(.onlyInText), .missing(.notCalculated): true
    case .missing(.dash), .missing(.doubleDash), .number, .words: false
    }
  }
}
