extension Canvas {
  /// Fills the part of a rectangle that is on the canvas with one sign, one cell wide.
  package mutating func fill(_ rect: Rect, _ character: Character = " ", role: StyleRole = .plain) {
    guard let glyph = Self.narrow(character) else { return }
    forEach(in: rect) { canvas, point in canvas.put(glyph, width: 1, role: role, at: point) }
  }

  /// Gives the cells of a rectangle a role and leaves their signs.
  package mutating func setRole(_ rect: Rect, _ role: StyleRole) {
    forEach(in: rect) { canvas, point in canvas.setRole(role, at: point) }
  }

  /// A horizontal rule of `width` cells.
  package mutating func hline(
    at point: Point, width: Int, role: StyleRole = .frame, character: Character = "─"
  ) {
    line(character, role: role, from: point, count: width) { $0.moved(columns: $1) }
  }

  /// A vertical rule of `height` cells.
  package mutating func vline(
    at point: Point, height: Int, role: StyleRole = .frame, character: Character = "│"
  ) {
    line(character, role: role, from: point, count: height) { $0.moved(rows: $1) }
  }

  /// Copies another canvas with its upper left corner at a point. Its cursor, if it has one, becomes this one's.
  package mutating func draw(_ other: Canvas, at origin: Point) {
    for row in 0..<other.size.rows {
      let start = row * other.size.columns
      let cells = other.cells[start..<(start + other.size.columns)]
      if !copyWhole(cells, to: origin.moved(rows: row)) { copyEach(cells, to: origin.moved(rows: row)) }
    }
    for point in other.overflow {
      noteOverflow(at: origin.moved(columns: point.column, rows: point.row))
    }
    guard let place = other.cursor else { return }
    cursor = origin.moved(columns: place.column, rows: place.row)
    showsCursor = other.showsCursor
  }

  private mutating func copyWhole(_ row: ArraySlice<Cell>, to start: Point) -> Bool {
    guard start.row >= 0, start.row < size.rows, start.column >= 0, start.column + row.count <= size.columns
    else {
      return false
    }
    return putRow(row, at: index(start))
  }

  private mutating func copyEach(_ row: ArraySlice<Cell>, to start: Point) {
    for (column, cell) in row.enumerated() { copy(cell, to: start.moved(columns: column)) }
  }

  private mutating func copy(_ cell: Cell, to point: Point) {
    if cell.width == 0 || (cell.glyph.isBlank && !bounds.contains(point)) { return }
    put(cell.glyph, width: Int(cell.width), role: cell.role, at: point)
  }

  private mutating func line(
    _ character: Character, role: StyleRole, from start: Point, count: Int, step: (Point, Int) -> Point
  ) {
    guard let glyph = Self.narrow(character) else { return }
    for offset in 0..<max(count, 0) { put(glyph, width: 1, role: role, at: step(start, offset)) }
  }

  private mutating func forEach(in rect: Rect, _ body: (inout Canvas, Point) -> Void) {
    let part = rect.intersection(bounds)
    for row in part.row..<max(part.endRow, part.row) {
      for column in part.column..<max(part.endColumn, part.column) {
        body(&self, Point(column: column, row: row))
      }
    }
  }

  /// The sign as it is shown, when it takes exactly one cell.
  private static func narrow(_ character: Character) -> Glyph? {
    guard DisplayWidth.of(character) == 1, let first = character.unicodeScalars.first else { return nil }
    return Visible.scalar(first).map { Glyph($0) }
  }
}
