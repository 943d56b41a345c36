/// A colour in each of the palettes a terminal may have.
package struct Colour: Hashable, Sendable {
  /// Index in the 256 colour palette.
  package let wide: UInt8
  /// Index in the 16 colour palette, 0–15; 8–15 are the bright ones.
  package let sixteen: UInt8

  package init(_ wide: UInt8, sixteen: UInt8) {
    self.wide = wide
    self.sixteen = sixteen % 16
  }

  /// Index in the 8 colour palette.
  package var eight: UInt8 { sixteen % 8 }
}

/// How a role looks on a terminal. A colour that is nil is the terminal's own.
package struct CellStyle: Hashable, Sendable {
  package var foreground: Colour?
  package var background: Colour?
  package var bold: Bool
  package var dim: Bool
  package var reverse: Bool
  package var underline: Bool

  package init(
    foreground: Colour? = nil, background: Colour? = nil, bold: Bool = false, dim: Bool = false,
    reverse: Bool = false, underline: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.dim = dim
    self.reverse = reverse
    self.underline = underline
  }

  /// The style where there are no colours: a background becomes reverse video, so that what stood out still does.
  package var withoutColour: CellStyle {
    CellStyle(
      bold: bold, dim: dim, reverse: reverse || background != nil, underline: underline)
  }
}
