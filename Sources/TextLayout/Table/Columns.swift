/// The columns of a table, laid out for a width.
package struct Columns: Hashable, Sendable {
  package let columns: [Column]
  /// Blank cells between two columns.
  package let gap: Int

  package init(_ columns: [Column], gap: Int = 1) {
    self.columns = columns
    self.gap = max(gap, 0)
  }

  /// The columns that fit in `width` cells, in order, never reaching past it.
  ///
  /// Too narrow for every minimum: the least important columns go, the rightmost first among equals; then those that
  /// are never dropped shrink, the widest first; last, what does not fit at one cell each is left out from the right.
  /// What is over goes one cell at a time to each column that has not reached its ideal.
  package func place(in width: Int) -> [PlacedColumn] {
    let kept = fitting(width)
    var widths = kept.map { columns[$0].minimum }
    shrink(&widths, to: width)
    grow(&widths, kept, to: width)
    var x = 0
    return zip(kept, widths).map { index, cells in
      defer { x += cells + gap }
      return PlacedColumn(index: index, x: x, width: cells, alignment: columns[index].alignment)
    }
  }

  private func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + gap * max(widths.count - 1, 0)
  }

  private func fitting(_ width: Int) -> [Int] {
    var kept = Array(columns.indices)
    while total(kept.map { columns[$0].minimum }) > width,
      let least = kept.map({ columns[$0].priority }).max(), least > 0,
      let victim = kept.lastIndex(where: { columns[$0].priority == least })
    {
      kept.remove(at: victim)
    }
    while total(kept.map { _ in 1 }) > width, !kept.isEmpty { kept.removeLast() }
    return kept
  }

  private func shrink(_ widths: inout [Int], to width: Int) {
    while total(widths) > width, let widest = widths.max(), widest > 1,
      let place = widths.lastIndex(of: widest)
    {
      widths[place] -= 1
    }
  }

  private func grow(_ widths: inout [Int], _ kept: [Int], to width: Int) {
    var spare = width - total(widths)
    while spare > 0 {
      let before = spare
      for place in widths.indices where spare > 0 && widths[place] < columns[kept[place]].ideal {
        widths[place] += 1
        spare -= 1
      }
      if spare == before { return }
    }
  }
}
