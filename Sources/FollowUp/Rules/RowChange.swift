/// How a row of statistics has changed: its latest figure against the one before.
///
/// Only like is held against like: a whole year against a whole year, August against August, twelve months up to a month against
/// the twelve months up to the same month. A figure with a date of its own counts by that date. What is forecast or budgeted is
/// no outcome.
package struct RowChange: Hashable, Sendable {
  package struct Point: Hashable, Sendable {
    package let period: Period
    package let number: ExactDecimal
  }

  package let from: Point
  package let to: Point

  /// Latest less earlier, exact, in the base unit.
  package var difference: ExactDecimal { to.number - from.number }

  /// Of the earlier figure's size, one decimal; nil from zero.
  package var percent: ExactDecimal? { Variance.percent(difference, of: from.number) }

  /// Nil when the latest figure has none to be held against.
  package static func of(_ row: EntityID, in table: FigureTable) -> RowChange? {
    let points = points(of: row, in: table)
    guard let latest = points.last,
      let earlier = points.dropLast().last(where: { $0.period.isSameKind(as: latest.period) })
    else { return nil }
    return RowChange(from: earlier, to: latest)
  }

  /// Every outcome with a number, in order of time.
  package static func points(of row: EntityID, in table: FigureTable) -> [Point] {
    table.columns.compactMap { column -> Point? in
      let cell = FigureTable.CellKey(row: row, column: column.key)
      guard column.meaning.isOutcome, let number = table.value(cell),
        let period = table.cells[cell]?.dated ?? column.key.period
      else { return nil }
      return Point(period: period, number: number)
    }.sorted { $0.period < $1.period }
  }
}

extension TableColumn.Meaning {
  /// Whether the column holds what came of something, not what was hoped for.
  package var isOutcome: Bool {
    switch self {
    case .closing, .actual, .outcome, .received, .realised: true
    case .budget, .forecast, .variance, .amount, .applied, .effect, .milestone, .target, .text: false
    }
  }
}

extension Period {
  /// Whether the two may stand beside each other: the same part of another year.
  package func isSameKind(as other: Period) -> Bool {
    month == other.month && isRolling == other.isRolling && year != other.year
  }
}
