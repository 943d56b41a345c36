import ExactJSON

/// Characters that nobody sees and that could steer what shows them: reported and taken out.
enum HiddenCharacters {
  /// As many as are told one by one.
  private static let told = 20

  /// The text with plain line feeds and without what is not seen.
  static func removed(from text: String) -> (text: String, remarks: [ImportProblem]) {
    guard ByteScan.contains(text, where: mayBeHidden) else { return (text, doubleCoded(text)) }
    var cleaning = Cleaning()
    for scalar in text.unicodeScalars { cleaning.take(scalar) }
    let cleaned = String(cleaning.kept)
    return (cleaned, cleaning.remarks + doubleCoded(cleaned))
  }

  /// A text on its way through, letter by letter.
  private struct Cleaning {
    private(set) var kept = String.UnicodeScalarView()
    private var found: [ImportProblem] = []
    private var line = 1
    private var count = 0
    private var isAfterReturn = false

    var remarks: [ImportProblem] {
      let rest = count - HiddenCharacters.told
      return rest > 0 ? found + [ImportProblem(.note, "och \(rest) styrtecken till har tagits bort")] : found
    }

    mutating func take(_ scalar: Unicode.Scalar) {
      let isSecondHalf = isAfterReturn && scalar == "\n"
      isAfterReturn = scalar == "\r"
      if isSecondHalf { return }
      if scalar == "\n" || isAfterReturn || HiddenCharacters.isLineBreak(scalar) {
        kept.append("\n")
        line += 1
      } else if HiddenCharacters.isHidden(scalar) {
        count += 1
        if count <= HiddenCharacters.told { found.append(HiddenCharacters.remark(scalar, line)) }
      } else {
        kept.append(scalar)
      }
    }
  }

  private static func remark(_ scalar: Unicode.Scalar, _ line: Int) -> ImportProblem {
    ImportProblem(
      .note, at: .line(line), "styrtecknet \(VisibleText.name(of: scalar)) syns inte och har tagits bort")
  }

  /// A quick look at the bytes, so that an ordinary file is not gone through letter by letter.
  private static func mayBeHidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F, 0xC2, 0xE2, 0xEF: true
    default: false
    }
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  /// The blanks that stand between thousands are seen; the mark that joins and the ones that turn the direction are not.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0x00...0x1F, 0x7F...0x9F, 0xAD: true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// UTF-8 that somebody has once read as Windows-1252 and saved again: `Ã¤` where `ä` was meant.
  private static func doubleCoded(_ text: String) -> [ImportProblem] {
    guard let wrong = ["Ã¤", "Ã¥", "Ã¶"].first(where: { ByteScan.contains($0, in: text) }) else { return [] }
    return [
      ImportProblem(
        .note,
        "här står \(Quoted.text(wrong)): å, ä och ö har blivit fel när filen sparades, hämta den på nytt")
    ]
  }
}
