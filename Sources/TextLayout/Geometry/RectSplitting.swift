extension Rect {
  /// The rectangle without a margin of `columns` on the left and right and `rows` above and below.
  package func inset(columns: Int, rows: Int) -> Rect {
    Rect(
      column: column + columns, row: row + rows,
      columns: self.columns - 2 * columns, rows: self.rows - 2 * rows)
  }

  /// The rectangle without a margin of `by` cells on all sides: what is left inside a box of lines.
  package func inset(by cells: Int = 1) -> Rect {
    inset(columns: cells, rows: cells)
  }

  /// The first `rows` rows, and the rest below them. Never more rows than there are.
  package func splitTop(_ rows: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(rows, 0), self.rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: taken),
      Rect(column: column, row: row + taken, columns: columns, rows: self.rows - taken)
    )
  }

  /// The last `rows` rows, and the rest above them.
  package func splitBottom(_ rows: Int) -> (rest: Rect, bottom: Rect) {
    let parts = splitTop(self.rows - min(max(rows, 0), self.rows))
    return (parts.top, parts.rest)
  }

  /// The first `columns` columns, and the rest to their right.
  package func splitLeft(_ columns: Int) -> (left: Rect, rest: Rect) {
    let taken = min(max(columns, 0), self.columns)
    return (
      Rect(column: column, row: row, columns: taken, rows: rows),
      Rect(column: column + taken, row: row, columns: self.columns - taken, rows: rows)
    )
  }

  /// The last `columns` columns, and the rest to their left.
  package func splitRight(_ columns: Int) -> (rest: Rect, right: Rect) {
    let parts = splitLeft(self.columns - min(max(columns, 0), self.columns))
    return (parts.left, parts.rest)
  }

  /// `count` rectangles side by side, as equal as whole columns allow; the first ones get what is over.
  package func splitColumns(_ count: Int) -> [Rect] {
    var rest = self
    return (0..<max(count, 0)).map { index in
      let parts = rest.splitLeft((rest.columns + count - index - 1) / (count - index))
      rest = parts.rest
      return parts.left
    }
  }

  /// `count` rectangles above each other, as equal as whole rows allow; the first ones get what is over.
  package func splitRows(_ count: Int) -> [Rect] {
    var rest = self
    return (0..<max(count, 0)).map { index in
      let parts = rest.splitTop((rest.rows + count - index - 1) / (count - index))
      rest = parts.rest
      return parts.top
    }
  }
}
