package import TextLayout

/// The looks there are: roles to styles. Status is never told by colour alone, so each of them says the same.
package enum Theme: String, CaseIterable, Sendable {
  case standard, contrast = "kontrast", colourBlind = "fargblind", monochrome = "svartvit", ascii

  package var appearance: Appearance {
    switch self {
    case .standard: Appearance(styles: Self.styles(Self.standardColours))
    case .contrast: Appearance(styles: Self.styles(Self.contrastColours))
    case .colourBlind: Appearance(styles: Self.styles(Self.blueAndOrange))
    case .monochrome: Appearance(styles: Self.styles(Self.standardColours)).withoutColour
    case .ascii: Appearance(styles: Self.styles(Self.standardColours), asciiOnly: true)
    }
  }

  private struct Colours {
    let accent: Colour
    let good: Colour
    let partly: Colour
    let bad: Colour
    let quiet: Colour?
    let shades: [Colour]
  }

  private static let standardColours = Colours(
    accent: Colour(31, sixteen: 6), good: Colour(71, sixteen: 2), partly: Colour(179, sixteen: 3),
    bad: Colour(167, sixteen: 1), quiet: Colour(245, sixteen: 8),
    shades: [Colour(236, sixteen: 0), Colour(22, sixteen: 2), Colour(58, sixteen: 3), Colour(52, sixteen: 1)])

  private static let contrastColours = Colours(
    accent: Colour(15, sixteen: 15), good: Colour(46, sixteen: 10), partly: Colour(226, sixteen: 11),
    bad: Colour(196, sixteen: 9), quiet: nil,
    shades: [Colour(16, sixteen: 0), Colour(22, sixteen: 2), Colour(94, sixteen: 3), Colour(88, sixteen: 1)])

  private static let blueAndOrange = Colours(
    accent: Colour(255, sixteen: 15), good: Colour(33, sixteen: 4), partly: Colour(250, sixteen: 7),
    bad: Colour(208, sixteen: 3), quiet: Colour(245, sixteen: 8),
    shades: [
      Colour(236, sixteen: 0), Colour(17, sixteen: 4), Colour(238, sixteen: 8), Colour(94, sixteen: 3),
    ])

  private static func styles(_ colours: Colours) -> [StyleRole: CellStyle] {
    words(colours).merging(marks(colours)) { first, _ in first }
  }

  private static func words(_ colours: Colours) -> [StyleRole: CellStyle] {
    let quiet = CellStyle(foreground: colours.quiet, dim: colours.quiet == nil)
    return [
      .strong: CellStyle(bold: true), .quiet: quiet, .frame: quiet,
      .title: CellStyle(foreground: colours.accent, bold: true), .heading: CellStyle(bold: true),
      .key: CellStyle(foreground: colours.accent, bold: true), .status: CellStyle(),
      .statusBad: CellStyle(foreground: colours.bad, bold: true),
      .input: CellStyle(bold: true, reverse: true, underline: true),
      .focus: CellStyle(foreground: colours.accent, bold: true, reverse: true),
      .selection: CellStyle(bold: true, underline: true),
    ]
  }

  private static func marks(_ colours: Colours) -> [StyleRole: CellStyle] {
    var styles: [StyleRole: CellStyle] = [
      .good: CellStyle(foreground: colours.good), .partly: CellStyle(foreground: colours.partly),
      .bad: CellStyle(foreground: colours.bad, bold: true),
      .caution: CellStyle(foreground: colours.partly, bold: true),
      .bar: CellStyle(foreground: colours.accent), .barBad: CellStyle(foreground: colours.bad),
      .barGood: CellStyle(foreground: colours.good),
    ]
    for (role, shade) in zip([StyleRole.shade1, .shade2, .shade3, .shade4], colours.shades) {
      styles[role] = CellStyle(background: shade)
    }
    return styles
  }
}
