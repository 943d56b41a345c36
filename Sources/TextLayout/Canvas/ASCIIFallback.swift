extension Canvas {
  /// The same picture with lines, bars, arrows and marks in ASCII, cell by cell. Letters are left as they are.
  ///
  /// `≥` and `≤` become two signs and need a blank after them; without one they are left, since `>` alone would say
  /// something else.
  package func asciiFallback() -> Canvas {
    var plain = self
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        plain.replaceWithASCII(at: Point(column: column, row: row))
      }
    }
    return plain
  }

  private mutating func replaceWithASCII(at point: Point) {
    guard let cell = cell(at: point), cell.width == 1, cell.glyph.base.value > 0x7F else { return }
    if let sign = ASCIISigns.one[cell.glyph.base] {
      put(Glyph(sign), width: 1, role: cell.role, at: point)
    } else if let sign = ASCIISigns.orEqual[cell.glyph.base] {
      let next = point.moved(columns: 1)
      guard let after = self.cell(at: next), after.glyph.isBlank, after.width == 1 else { return }
      put(Glyph(sign), width: 1, role: cell.role, at: point)
      put(Glyph("="), width: 1, role: after.role, at: next)
    }
  }
}

/// Which ASCII sign stands for which.
private enum ASCIISigns {
  static let orEqual: [Unicode.Scalar: Unicode.Scalar] = ["≥": ">", "≤": "<"]

  static let one: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (signs, ascii) in rows {
      for sign in signs.unicodeScalars { table[sign] = ascii }
    }
    for (sign, ascii) in zip("▁▂▃▄▅▆▇".unicodeScalars, "_.:-=+*".unicodeScalars) { table[sign] = ascii }
    return table
  }()

  private static let rows: [(String, Unicode.Scalar)] = [
    ("─┄╌–—−‐‑", "-"), ("━═┅", "="), ("│┃║▏▕▎▍", "|"),
    ("┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬╭╮╰╯┠┨┯┷┝┥", "+"),
    ("█▉▊▋▌▐▓■", "#"), ("▒", "="), ("░·•", "."), ("●☑☒✓✔", "*"), ("◐", "%"), ("○◇☐□", "o"),
    ("▲△↑⇑", "^"), ("▼▽↓▾⇓▿", "v"), ("▸▶→›⇒▷»", ">"), ("◂◀←‹⇐◁«", "<"), ("…", "~"), ("◆", "*"),
    ("×✗", "x"), ("”“„", "\""), ("’‘", "'"), ("\u{A0}\u{2007}\u{2009}\u{202F}", " "), ("␤␛␦␡␉␍¬", "?"),
  ]
}
