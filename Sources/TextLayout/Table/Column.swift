/// What a column of a table asks for.
package struct Column: Hashable, Sendable {
  /// The fewest cells it can say anything in.
  package let minimum: Int
  /// The cells it wants; `Column.rest` takes whatever is over.
  package let ideal: Int
  /// 0 is never dropped; the highest number goes first when the table is narrow.
  package let priority: Int
  package let alignment: Alignment

  /// An ideal for the column that fills the line.
  package static let rest = Int(Int32.max)

  /// The ideal is never less than the minimum, which is never less than 1.
  package init(minimum: Int, ideal: Int? = nil, priority: Int = 0, alignment: Alignment = .left) {
    self.minimum = max(minimum, 1)
    self.ideal = min(max(ideal ?? minimum, self.minimum), Self.rest)
    self.priority = priority
    self.alignment = alignment
  }
}

/// Where a column stands.
package struct PlacedColumn: Hashable, Sendable {
  /// Its number among the columns that were asked for, from 0.
  package let index: Int
  /// Its first cell, from 0.
  package let x: Int
  package let width: Int
  package let alignment: Alignment

  package init(index: Int, x: Int, width: Int, alignment: Alignment) {
    self.index = index
    self.x = x
    self.width = width
    self.alignment = alignment
  }
}
