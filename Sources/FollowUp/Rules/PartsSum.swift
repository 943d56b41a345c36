/// A typed total that is not the sum of its parts (egen regi and extern of a volume).
package struct PartsSum: Hashable, Sendable {
  package let total: ExactDecimal
  package let parts: ExactDecimal
  /// The difference can come of rounding alone: n parts and their total, half a unit each. Counted things are not rounded.
  package let isRounding: Bool

  /// Nil for a computed total, which is its parts; when a part has no figure; and when they agree.
  package static func of(_ row: TableRow, _ column: ColumnKey, in table: FigureTable) -> PartsSum? {
    let rows = table.rows.filter { $0.parent == row.id }
    let numbers = rows.compactMap { table.value($0.id, column) }
    guard !row.isComputed, !rows.isEmpty, numbers.count == rows.count,
      let total = table.value(row.id, column)
    else { return nil }
    let sum = numbers.reduce(ExactDecimal.zero) { $0 + $1 }
    guard sum != total else { return nil }
    let isCounted = row.kind == .quantity && (row.unit ?? table.unit) == .count
    let room = ExactDecimal(
      coefficient: Int128(isCounted ? 0 : numbers.count + 1), exponent: total.exponent)
    let difference = (sum - total).magnitude
    return PartsSum(total: total, parts: sum, isRounding: difference + difference <= room)
  }
}
