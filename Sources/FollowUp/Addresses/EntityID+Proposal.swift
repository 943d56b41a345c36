extension EntityID {
  /// The longest id.
  private static let longest = 64

  /// An id made from a name: `Barn- och utbildningsnämnden` becomes `barn-och-utbildningsnamnden`.
  ///
  /// Lower-case, å and ä become a, ö becomes o, other letters lose their marks, and everything else becomes one hyphen. A long name is cut
  /// at a word. When the id is taken, a number from 2 on follows. A name without a letter or a digit gives `namnlos`.
  package static func proposed(from name: String, taken: Set<EntityID>) -> EntityID {
    let base = cut(plain(name), to: longest)
    var number = 1
    while true {
      let ending = number == 1 ? "" : "-\(number)"
      if let id = EntityID(cut(base, to: longest - ending.count) + ending), !taken.contains(id) { return id }
      number += 1
    }
  }

  private static func plain(_ name: String) -> String {
    var words: [String] = [""]
    for scalar in name.unicodeScalars.prefix(10_000) {
      let letters = IDLetters.plain(scalar)
      if letters == nil, words.last != "" { words.append("") }
      words[words.count - 1] += letters ?? ""
    }
    let text = words.filter { !$0.isEmpty }.joined(separator: "-")
    return text.isEmpty ? "namnlos" : text
  }

  /// At the last hyphen that fits; in the middle of a word that is too long itself.
  private static func cut(_ text: String, to limit: Int) -> String {
    guard text.utf8.count > limit else { return text }
    let start = text.prefix(limit + 1)
    let whole = start.lastIndex(of: "-").map { text[..<$0] } ?? text.prefix(limit)
    return whole.isEmpty ? String(text.prefix(limit)) : String(whole)
  }
}

/// What a character is in an id.
private enum IDLetters {
  /// Nil for what separates words; empty for a mark on the letter before, and for an apostrophe within a word.
  static func plain(_ scalar: Unicode.Scalar) -> String? {
    if isMark(scalar) { return "" }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    let text = lower.map { letter($0) }.reduce("", { $0 + ($1 ?? "") })
    return text.isEmpty ? nil : text
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value) || scalar == "'" || scalar == "’"
  }

  private static func letter(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    case "à", "á", "â", "ã", "ä", "å", "ā", "ă", "ą": "a"
    case "æ": "ae"
    case "ç", "ć", "č": "c"
    case "ð", "ď", "đ": "d"
    case "è", "é", "ê", "ë", "ē", "ė", "ę", "ě": "e"
    case "ğ", "ģ": "g"
    case "ì", "í", "î", "ï", "ī", "ı", "į": "i"
    case "ķ": "k"
    case "ł", "ļ", "ľ": "l"
    case "ñ", "ń", "ň", "ņ": "n"
    case "ò", "ó", "ô", "õ", "ö", "ø", "ō", "ő": "o"
    case "œ": "oe"
    case "ř": "r"
    case "ś", "š", "ş", "ș": "s"
    case "ß": "ss"
    case "ť", "ţ", "ț": "t"
    case "þ": "th"
    case "ù", "ú", "û", "ü", "ū", "ů", "ű", "ų": "u"
    case "ý", "ÿ": "y"
    case "ź", "ż", "ž": "z"
    default: nil
    }
  }
}
