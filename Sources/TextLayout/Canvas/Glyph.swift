/// What one cell shows: a scalar and at most two combining marks, packed in eight bytes (three times 21 bits).
///
/// Two marks are enough for every written language's composed letters; further ones are left out, which also keeps
/// stacked marks in data from climbing over other lines.
package struct Glyph: Hashable, Sendable {
  @usableFromInline let packed: UInt64

  package init(_ base: Unicode.Scalar) {
    packed = UInt64(base.value)
  }

  private init(packed: UInt64) {
    self.packed = packed
  }

  @inlinable
  package static func == (left: Glyph, right: Glyph) -> Bool { left.packed == right.packed }

  package static let blank = Glyph(" ")

  package var base: Unicode.Scalar { part(0) ?? " " }

  /// Whether the cell is just one scalar.
  package var isSingle: Bool { packed >> 21 == 0 }

  package var isBlank: Bool { self == .blank }

  /// The base first, then its marks.
  package var scalars: [Unicode.Scalar] { (0..<3).compactMap(part) }

  /// The same sign with one mark more.
  func adding(_ mark: Unicode.Scalar) -> Glyph {
    for shift: UInt64 in [21, 42] where packed >> shift == 0 {
      return Glyph(packed: packed | UInt64(mark.value) << shift)
    }
    return self
  }

  private func part(_ index: UInt64) -> Unicode.Scalar? {
    let value = UInt32((packed >> (21 * index)) & 0x1F_FFFF)
    return value == 0 ? nil : Unicode.Scalar(value)
  }
}
