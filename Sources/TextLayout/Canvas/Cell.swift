/// One cell of a canvas.
package struct Cell: Hashable, Sendable {
  package var glyph: Glyph
  package var role: StyleRole
  /// 1 or 2 cells; 0 for the right half of the wide sign to the left.
  package var width: UInt8

  package init(glyph: Glyph, role: StyleRole, width: UInt8) {
    self.glyph = glyph
    self.role = role
    self.width = width
  }

  /// Compared for every cell of every frame: not left to the compiler to derive.
  @inlinable
  package static func == (left: Cell, right: Cell) -> Bool {
    left.glyph == right.glyph && left.role.rawValue == right.role.rawValue && left.width == right.width
  }

  package static let blank = Cell(glyph: .blank, role: .plain, width: 1)
}
