/// A name without what people write differently: case, blanks, punctuation and the marks of letters.
package struct FoldedName: Hashable, Sendable {
  /// `aldreomsorg egen regi`: words of a–z, digits and `%`.
  package let text: String

  package init(_ name: String) {
    var words: [String] = [""]
    for scalar in name.lowercased().unicodeScalars {
      if (0x300...0x36F).contains(scalar.value) { continue }
      if let letters = Self.plain(scalar) {
        words[words.count - 1] += letters
      } else if words.last != "" {
        words.append("")
      }
    }
    text = words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  package var isEmpty: Bool { text.isEmpty }

  var words: Set<Substring> { Set(text.split(separator: " ")) }

  /// Nil for what separates words; letters of other alphabets stand as they are.
  private static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9", "%": String(scalar)
    case "à", "á", "â", "ã", "ä", "å": "a"
    case "è", "é", "ê", "ë": "e"
    case "ì", "í", "î", "ï": "i"
    case "ò", "ó", "ô", "õ", "ö", "ø": "o"
    case "ù", "ú", "û", "ü": "u"
    case "æ": "ae"
    case "ç": "c"
    case "ñ": "n"
    case "ß": "ss"
    case "ý", "ÿ": "y"
    default: scalar.properties.isAlphabetic ? String(scalar) : nil
    }
  }
}
