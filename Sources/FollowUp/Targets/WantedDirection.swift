/// Which way a key figure is to go, by what its row says: a word (`Öka`, `Minskning`), else the operator of a target
/// (`≤ 8,5` is lower), the latest column first.
package enum WantedDirection {
  /// Nil when the row says nothing of it.
  package static func of(_ row: EntityID, in table: FigureTable) -> Indicator.Direction? {
    let columns = table.columns.reversed()
    let figures = columns.filter { !$0.meaning.isOutcome }
      .compactMap { table.cells[.init(row: row, column: $0.key)] }
    return figures.lazy.compactMap { $0.words.flatMap(TargetRelation.direction) }.first
      ?? figures.lazy.compactMap { $0.comparison?.direction }.first
  }
}

extension Figure.Comparison {
  /// Which way is better, by the operator: `≤ 8,5` is lower.
  var direction: Indicator.Direction {
    switch self {
    case .atLeast, .above: .higher
    case .atMost, .below: .lower
    }
  }
}
