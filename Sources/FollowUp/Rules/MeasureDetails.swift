/// What a measure consists of: the rows of a table of its own.
///
/// A column of the measure's table is held against the details' column of the same name; those left over, of the same
/// meaning, in order (the summary's `Effekt 2024` has the figures of the details' `Helårseffekt`).
package struct MeasureDetails: Hashable, Sendable {
  package let table: FigureTable
  /// The details' column for each of the measure's that has one.
  package let columns: [ColumnKey: ColumnKey]
  private let measure: TableRow
  private let whole: FigureTable

  /// Nil when the measure names no table, its own, or one that is not among the tables.
  package init?(of measure: TableRow, in table: FigureTable, among tables: [FigureTable]) {
    guard let id = measure.measure?.details, id != table.id, let own = tables.first(where: { $0.id == id })
    else { return nil }
    self.measure = measure
    whole = table
    self.table = own
    columns = Self.pairs(table.columns, own.columns)
  }

  private static func pairs(_ left: [TableColumn], _ right: [TableColumn]) -> [ColumnKey: ColumnKey] {
    let same = left.map(\.key).filter { key in right.contains { $0.key == key } }
    var pairs = Dictionary(same.map { ($0, $0) }) { first, _ in first }
    var rest = right.filter { column in !same.contains(column.key) }
    for column in left where pairs[column.key] == nil {
      guard let index = rest.firstIndex(where: { $0.meaning == column.meaning }) else { continue }
      pairs[column.key] = rest.remove(at: index).key
    }
    return pairs
  }

  /// The rows that the measure consists of; sums among them are left out.
  package var rows: [TableRow] { MeasureSums(table).measures }

  /// What they come to in a column of the measure's; nil when none has a figure.
  package func total(_ column: ColumnKey) -> ExactDecimal? {
    columns[column].flatMap { MeasureSums(table).total($0) }
  }

  /// The details' sum less what the measure says; nil when they agree or one of them has no figure.
  package func difference(_ column: ColumnKey) -> ExactDecimal? {
    guard let total = total(column), let said = whole.value(measure.id, column), total != said else {
      return nil
    }
    return total - said
  }

  /// How what the measure says stands against the details' sum; nil when one of them has no figure.
  ///
  /// Every row is rounded to its last digit, and so is the measure: over n rows rounding can make less than (n + 1) / 2 units.
  package func agreement(_ column: ColumnKey) -> Agreement? {
    guard let said = whole.value(measure.id, column), let total = total(column), let own = columns[column]
    else { return nil }
    let figures = MeasureSums(table).counted.compactMap { table.value($0.id, own) }
    let room = figures.map { Self.interval($0, in: table) - Interval(exactly: $0) }
      .reduce(Interval(exactly: .zero), +)
    return Agreement.of(
      said, standingFor: Self.interval(said, in: whole), computed: total,
      within: Interval(exactly: total) + room, step: Self.step(said, in: whole))
  }

  private static func interval(_ number: ExactDecimal, in table: FigureTable) -> Interval {
    Interval(number, roundedTo: step(number, in: table))
  }

  private static func step(_ number: ExactDecimal, in table: FigureTable) -> Int {
    min(number.exponent, table.unit.exponent - table.decimals)
  }
}
