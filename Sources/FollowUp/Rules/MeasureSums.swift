/// Which measures of an åtgärdsplan count, and what they come to.
///
/// What is said not to be anchored is in no sum (Huddinge's åtgärdsplan 2023, bilaga 3: 7 700 tkr beside the sum), nor is a
/// repeat: a measure under two headings counts where it stands first. Computed rows, and rows that are parts of another,
/// are no measures of their own. Missing is never zero: the sum of nothing is nil. Base unit, exact.
package struct MeasureSums: Hashable, Sendable {
  /// The measures, in document order, the repeats and those not anchored among them.
  package let measures: [TableRow]
  let table: FigureTable

  package init(_ table: FigureTable) {
    self.table = table
    measures = table.rows.filter { row in
      !row.isComputed && row.parent.flatMap(table.row) == nil
    }
  }

  package var anchored: [TableRow] { measures.filter { !Self.isNotAnchored($0) } }

  package var notAnchored: [TableRow] { measures.filter(Self.isNotAnchored) }

  /// Those that stand above under another heading.
  package var repeats: [TableRow] {
    measures.enumerated().filter { place, row in
      measures[..<place].contains { $0.id == row.measure?.sameAs || $0.measure?.sameAs == row.id }
    }.map(\.element)
  }

  /// What some of the measures come to in a column; each is counted once, and those that have no figure are left out.
  package func sum(of rows: [TableRow], _ column: ColumnKey) -> ExactDecimal? {
    once(rows).compactMap { table.value($0.id, column) }.reduce(nil) { ($0 ?? .zero) + $1 }
  }

  /// Those that the total is made of.
  package var counted: [TableRow] { once(anchored) }

  private func once(_ rows: [TableRow]) -> [TableRow] {
    let twice = Set(repeats.map(\.id))
    return rows.filter { !twice.contains($0.id) }
  }

  /// What all that count come to.
  package func total(_ column: ColumnKey) -> ExactDecimal? { sum(of: anchored, column) }

  private static func isNotAnchored(_ row: TableRow) -> Bool { row.measure?.isAnchored == false }
}
