internal import TextLayout

extension Canvas {
  /// Where the keys go when the canvas does not say: the start of the last run of focused cells that are no box lines
  /// (a focused box is drawn around the focused cell, and its lines and title come before it).
  var focusedCell: Point? {
    guard size.columns > 0, let last = cells.lastIndex(where: \.isFocus) else { return nil }
    let row = last / size.columns
    var first = last
    while first > row * size.columns, cells[first - 1].isFocus { first -= 1 }
    return Point(column: first - row * size.columns, row: row)
  }
}

extension Cell {
  fileprivate var isFocus: Bool {
    role == .focus && !(0x2500...0x257F).contains(glyph.base.value)
  }
}
