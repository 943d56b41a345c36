/// What measures have really brought, beside what was expected of them.
extension MeasureSums {
  /// Whether anything is expected of the measure in figures.
  package func hasEffect(_ row: TableRow) -> Bool {
    table.columns.contains { $0.meaning == .effect && table.value(row.id, $0.key) != nil }
  }

  /// The expected effect that a realised one is held against: of the same period, or the only one there is.
  package func expected(for realised: TableColumn) -> TableColumn? {
    let effects = table.columns.filter { $0.meaning == .effect }
    return effects.first { $0.key.period == realised.key.period }
      ?? (effects.count == 1 ? effects.first : nil)
  }

  /// Realised less expected over the measures that have both: plus is more than was promised. Nil when none has.
  package func difference(_ rows: [TableRow], _ pair: (expected: ColumnKey, realised: ColumnKey))
    -> ExactDecimal?
  {
    let both = rows.filter {
      table.value($0.id, pair.expected) != nil && table.value($0.id, pair.realised) != nil
    }
    guard let realised = sum(of: both, pair.realised), let expected = sum(of: both, pair.expected) else {
      return nil
    }
    return realised - expected
  }
}
