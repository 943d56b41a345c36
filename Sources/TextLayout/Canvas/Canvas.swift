/// A grid of cells: a screen, or a part of one, before it reaches a terminal.
///
/// Everything written goes through `Visible`, and nothing is written outside of the grid. A value: two canvases are
/// equal when they look the same, have the cursor in the same place and lost the same signs at the edges.
package struct Canvas: Hashable, Sendable {
  package let size: Size
  /// Row by row; `size.columns * size.rows` of them.
  package private(set) var cells: [Cell]
  /// Where the terminal's cursor belongs: in the focused cell, which is where a screen reader reads.
  package var cursor: Point?
  /// Whether the cursor is seen; off where the focused cell is already marked and nothing is typed.
  package var showsCursor = true
  /// Where something that can be seen was lost without an ellipsis to say so.
  package private(set) var overflow: [Point] = []

  package init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  package var bounds: Rect { Rect(size) }

  /// Whether anything was lost without an ellipsis.
  package var overflowed: Bool { !overflow.isEmpty }

  /// The cell at a point; nil outside of the grid.
  package func cell(at point: Point) -> Cell? {
    bounds.contains(point) ? cells[index(point)] : nil
  }

  func index(_ point: Point) -> Int { point.row * size.columns + point.column }

  mutating func noteOverflow(at point: Point) { overflow.append(point) }

  /// Puts a sign in place. Half of a wide sign is never left behind, and a wide sign never half written.
  mutating func put(_ glyph: Glyph, width: Int, role: StyleRole, at point: Point) {
    guard point.row >= 0, point.row < size.rows, point.column >= 0, point.column + width <= size.columns
    else { return noteOverflow(at: point) }
    let place = index(point)
    clearHalves(from: place, width: width)
    cells[place] = Cell(glyph: glyph, role: role, width: UInt8(width))
    if width == 2 { cells[place + 1] = Cell(glyph: .blank, role: role, width: 0) }
  }

  /// Takes over a whole row of cells, all of them on the canvas; false when half of a wide sign would be left at an end.
  mutating func putRow(_ row: ArraySlice<Cell>, at place: Int) -> Bool {
    guard let last = row.last, cells[place].width != 0, cells[place + row.count - 1].width != 2,
      last.width != 2
    else {
      return false
    }
    cells.replaceSubrange(place..<(place + row.count), with: row)
    return true
  }

  /// Adds a combining mark to the sign in a cell.
  mutating func mark(_ mark: Unicode.Scalar, at point: Point) {
    guard bounds.contains(point) else { return }
    cells[index(point)].glyph = cells[index(point)].glyph.adding(mark)
  }

  mutating func setRole(_ role: StyleRole, at point: Point) {
    cells[index(point)].role = role
  }

  private mutating func clearHalves(from place: Int, width: Int) {
    if cells[place].width == 0 { blank(place - 1) }
    let last = place + width - 1
    if cells[last].width == 2 { blank(last + 1) }
  }

  private mutating func blank(_ place: Int) {
    cells[place].glyph = .blank
    cells[place].width = 1
  }
}
