import ExactJSON

/// Characters that nobody sees and that could steer what shows them: reported and taken out.
enum HiddenCharacters {
  /// As many as are told one by one.
  private static let told = 20

  /// The text with plain line feeds and without what is not seen.
  static func removed(from text: String) -> (text: String, remarks: [ImportProblem]) {
    guard text.utf8.contains(where: mayBeHidden) else { return (text, doubleCoded(text)) }
    var kept = String.UnicodeScalarView()
    var remarks: [ImportProblem] = []
    var (line, count, isAfterReturn) = (1, 0, false)
    for scalar in text.unicodeScalars {
      let isFeed = scalar == "\n"
      if isFeed, isAfterReturn {
        isAfterReturn = false
        continue
      }
      isAfterReturn = scalar == "\r"
      if isFeed || isAfterReturn || isLineBreak(scalar) {
        kept.append("\n")
        line += 1
      } else if isHidden(scalar) {
        count += 1
        if count <= told { remarks.append(remark(scalar, line)) }
      } else {
        kept.append(scalar)
      }
    }
    if count > told {
      remarks.append(ImportProblem(.note, "och \(count - told) styrtecken till har tagits bort"))
    }
    let cleaned = String(kept)
    return (cleaned, remarks + doubleCoded(cleaned))
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
    guard let wrong = ["Ã¤", "Ã¥", "Ã¶"].first(where: { text.contains($0) }) else { return [] }
    return [
      ImportProblem(
        .note,
        "här står \(Quoted.text(wrong)): å, ä och ö har blivit fel när filen sparades, hämta den på nytt")
    ]
  }
}
