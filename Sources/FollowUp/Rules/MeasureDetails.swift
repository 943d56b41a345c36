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

  /// Whether rounding alone can make a difference: n rows and the measure, half a unit each.
  package func isRounding(_ difference: ExactDecimal) -> Bool {
    let unit = min(table.unit.exponent, whole.unit.exponent)
    let room = ExactDecimal(coefficient: Int128(rows.count + 1), exponent: unit)
    return difference.magnitude + difference.magnitude <= room
  }
}
