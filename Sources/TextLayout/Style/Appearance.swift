/// How everything looks: a style for each role, and whether only ASCII signs are used for lines, bars and marks.
package struct Appearance: Hashable, Sendable {
  /// A role without a style looks like plain text.
  package let styles: [StyleRole: CellStyle]
  /// Whether `Canvas.asciiFallback` is to be painted.
  package let asciiOnly: Bool

  package init(styles: [StyleRole: CellStyle], asciiOnly: Bool = false) {
    self.styles = styles
    self.asciiOnly = asciiOnly
  }

  package func style(of role: StyleRole) -> CellStyle {
    styles[role] ?? CellStyle()
  }

  /// The same without colours, for `NO_COLOR` and terminals that have none.
  package var withoutColour: Appearance {
    Appearance(styles: styles.mapValues(\.withoutColour), asciiOnly: asciiOnly)
  }
}
