internal import CTerminal
package import TextLayout

/// How each role is painted on a terminal with a number of colours.
package struct Palette: Hashable, Sendable {
  /// What ncurses is told with every run of cells.
  package struct Paint: Hashable, Sendable {
    /// A sum of the header's attribute bits.
    package let attributes: Int32
    /// Colour pair; 0 is the terminal's own colours.
    package let pair: Int32
  }

  /// Foreground and background as ncurses numbers them; -1 is the terminal's own.
  package struct Pair: Hashable, Sendable {
    package let foreground: Int32
    package let background: Int32
  }

  /// One for each role, by its raw value.
  private let paints: [Paint]
  /// Pair 1 and on.
  package let pairs: [Pair]

  /// Fewer than 8 colours are none: then backgrounds become reverse video.
  package init(_ appearance: Appearance, colours: Int) {
    let shown = colours < 8 ? appearance.withoutColour : appearance
    var pairs: [Pair] = []
    paints = StyleRole.allCases.map { role in
      let style = shown.style(of: role)
      let pair = Pair(
        foreground: Self.index(style.foreground, colours: colours),
        background: Self.index(style.background, colours: colours))
      return Paint(
        attributes: Self.attributes(of: style, colours: colours), pair: Self.number(of: pair, in: &pairs))
    }
    self.pairs = pairs
  }

  package subscript(role: StyleRole) -> Paint { paints[Int(role.rawValue)] }

  /// Tells ncurses about the pairs; needed once, before the first run is painted.
  func install() {
    for (index, pair) in pairs.enumerated() {
      rt_define_pair(Int32(index + 1), pair.foreground, pair.background)
    }
  }

  private static func number(of pair: Pair, in pairs: inout [Pair]) -> Int32 {
    if pair == Pair(foreground: -1, background: -1) { return 0 }
    if let known = pairs.firstIndex(of: pair) { return Int32(known + 1) }
    pairs.append(pair)
    return Int32(pairs.count)
  }

  private static func index(_ colour: Colour?, colours: Int) -> Int32 {
    guard let colour else { return -1 }
    if colours >= 256 { return Int32(colour.wide) }
    return Int32(colours >= 16 ? colour.sixteen : colour.eight)
  }

  /// With 8 colours a bright one is its dark one in bold.
  private static func attributes(of style: CellStyle, colours: Int) -> Int32 {
    let brightened = colours < 16 && (style.foreground?.sixteen ?? 0) >= 8
    let bits: [(Bool, Int)] = [
      (style.bold || brightened, RT_BOLD), (style.dim, RT_DIM), (style.reverse, RT_REVERSE),
      (style.underline, RT_UNDERLINE),
    ]
    return Int32(bits.filter(\.0).map(\.1).reduce(0, +))
  }
}
