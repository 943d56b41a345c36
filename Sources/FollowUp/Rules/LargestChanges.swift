/// The rows of a table that have changed most, in per cent.
package enum LargestChanges {
  package struct Entry: Hashable, Sendable {
    package let row: TableRow
    package let change: RowChange
    package let percent: ExactDecimal
  }

  /// Whole rows only, not their parts; of equal changes as in the document. A change of per cents counts in
  /// procentenheter elsewhere, and is not among these.
  package static func of(_ table: FigureTable, limit: Int) -> [Entry] {
    let entries = table.rows.filter { $0.parent == nil }.compactMap { row -> Entry? in
      guard (row.unit ?? table.unit) != .percent, let change = RowChange.of(row.id, in: table),
        let percent = change.percent, !percent.isZero
      else { return nil }
      return Entry(row: row, change: change, percent: percent)
    }
    let sorted = entries.enumerated().sorted {
      ($1.element.percent.magnitude, $0.offset) < ($0.element.percent.magnitude, $1.offset)
    }
    return sorted.prefix(limit).map(\.element)
  }
}
