/// How many cells a text takes on the screen, from a table of our own: independent of locale and C library.
///
/// A text is as wide as its scalars together: combining marks 0, East Asian wide signs and emoji 2, everything else 1;
/// a control character takes the cell of the picture shown for it (see `Visible`).
package enum DisplayWidth {
  package static func of(_ text: some StringProtocol) -> Int { of(String(text)) }

  package static func of(_ text: String) -> Int {
    var cells = 0
    for scalar in text.unicodeScalars { cells += of(scalar) }
    return cells
  }

  package static func of(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// 0, 1 or 2 cells.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    if PlainScalar.contains(scalar.value) { return 1 }
    guard let shown = Visible.scalar(scalar) else { return 0 }
    return WidthTable.cells(of: shown)
  }

  /// The text in at most `columns` cells, made visible; `…` is its last cell when something had to go.
  package static func cut(_ text: some StringProtocol, to columns: Int) -> String {
    if columns <= 0 { return "" }
    if of(text) <= columns { return Visible.text(text) }
    return Visible.text(prefix(of: text, columns: columns - 1)) + "…"
  }

  /// The text in exactly `columns` cells: cut when too long, filled out with blanks when too short.
  package static func padded(
    _ text: some StringProtocol, to columns: Int, alignment: Alignment = .left
  ) -> String {
    let shown = cut(text, to: columns)
    let spare = max(columns - of(shown), 0)
    let lead = alignment.lead(spare: spare)
    return String(repeating: " ", count: lead) + shown + String(repeating: " ", count: spare - lead)
  }

  /// As much of the text as fits in `columns` cells, never parting a sign from its marks.
  static func prefix<Text: StringProtocol>(of text: Text, columns: Int) -> Text.SubSequence {
    var used = 0
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      used += of(scalars[index])
      if used > columns { return text[..<index] }
    }
    return text[...]
  }
}
