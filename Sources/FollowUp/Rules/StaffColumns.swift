/// Which columns of a table about the staff are held against each other at a reporting point.
package struct StaffColumns: Hashable, Sendable {
  /// The latest outcomes up to the point.
  package let current: TableColumn?
  /// The latest outcomes of an earlier year over the same part of it: August with August, a whole year with a whole year.
  package let previous: TableColumn?
  /// The first milestone of the point's year or later, else the first target.
  package let goal: TableColumn?

  package init(_ table: FigureTable, at point: Period) {
    func latest(_ fits: (Period) -> Bool) -> TableColumn? {
      table.columns.filter { $0.meaning == .outcome && $0.key.period.map(fits) ?? false }
        .max { Self.period($0) < Self.period($1) }
    }
    func first(_ meaning: TableColumn.Meaning) -> TableColumn? {
      table.columns.filter { $0.meaning == meaning && Self.period($0).year >= point.year }
        .min { Self.period($0) < Self.period($1) }
    }
    current = latest { $0 <= point }
    previous = current?.key.period.flatMap { now in
      latest { $0.year < now.year && $0.month == now.month && $0.isRolling == now.isRolling }
    }
    goal = first(.milestone) ?? first(.target)
  }

  private static func period(_ column: TableColumn) -> Period { column.key.period ?? Period(year: 0) }
}
