/// Looking for words known beforehand in texts, a byte at a time and without making strings: the checks read every name,
/// source and comment of a year after each edit, and nearly all of them say nothing.
///
/// The words looked for are written in small letters; `å`, `ä` and `ö` may be among them. In the text large letters do as well.
extension String {
  /// Whether the letters stand somewhere in the text, also inside a word.
  func hasLetters(_ letters: StaticString) -> Bool {
    withBytes { bytes in
      letters.withUTF8Buffer { wanted in
        guard let first = wanted.first, bytes.count >= wanted.count else { return wanted.isEmpty }
        var start = 0
        while start <= bytes.count - wanted.count {
          if bytes[start].isLetter(first), bytes.begins(at: start, with: wanted) { return true }
          start += 1
        }
        return false
      }
    }
  }

  /// Whether the text begins with the letters.
  func beginsWith(letters: StaticString) -> Bool {
    withBytes { bytes in letters.withUTF8Buffer { bytes.begins(at: 0, with: $0) } }
  }

  /// Whether the text begins with the words of another, whatever the case, and they end there: `Klart, se bilaga` with `klart`.
  func beginsWithWords(_ words: String) -> Bool {
    let isCommon = withBytes { !$0.contains { $0 > 0xC3 } } && words.withBytes { !$0.contains { $0 > 0xC3 } }
    guard isCommon else {
      let (text, wanted) = (lowercased(), words.lowercased())
      return text.hasPrefix(wanted) && text.dropFirst(wanted.count).first?.isLetter != true
    }
    return withBytes { bytes in
      words.withBytes { wanted in
        guard bytes.count >= wanted.count else { return false }
        for place in wanted.indices where bytes.small(at: place) != wanted.small(at: place) { return false }
        return bytes.endOfLetters(from: wanted.count) == wanted.count
      }
    }
  }

  /// Whether the first four letters of a name may stand somewhere in the text, whatever the case: false is certain, true is not.
  func hasBeginning(of name: String) -> Bool {
    let wanted = name.utf8.prefix(4).map { $0 | 0x20 }
    return withBytes { bytes in
      (0..<max(bytes.count - wanted.count + 1, 0)).contains { start in
        wanted.indices.allSatisfy { bytes[start + $0] | 0x20 == wanted[$0] }
      }
    }
  }

  /// Each word of the text in order. A word is a run of letters.
  func forEachWord(_ body: (WordBytes) -> Void) {
    forEachWord(orNumber: false) { word, _ in body(word) }
  }

  /// Each word of the text in order, and whether a sentence has ended since the one before (`.`, `!`, `?` or `;`).
  /// - Parameter orNumber: whether digits are letters too.
  func forEachWord(orNumber: Bool, _ body: (WordBytes, _ isNewSentence: Bool) -> Void) {
    withBytes { bytes in
      var (start, isNewSentence) = (0, false)
      while start < bytes.count {
        let end = bytes.endOfLetters(from: start, orDigits: orNumber)
        if end > start {
          body(WordBytes(bytes: UnsafeBufferPointer(rebasing: bytes[start..<end])), isNewSentence)
          isNewSentence = false
          start = end
        } else {
          isNewSentence = isNewSentence || bytes[start].endsSentence
          start += 1
        }
      }
    }
  }

  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var text = self
    return text.withUTF8(body)
  }
}

/// A word where it stands in a text; it does not outlive the look at it.
struct WordBytes {
  fileprivate let bytes: UnsafeBufferPointer<UInt8>

  func isWord(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { $0.count == bytes.count && bytes.begins(at: 0, with: $0) }
  }

  func begins(with letters: StaticString) -> Bool {
    letters.withUTF8Buffer { bytes.begins(at: 0, with: $0) }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// In small letters.
  var smallText: String {
    if bytes.contains(where: { $0 > 0xC3 }) { return text.lowercased() }
    return String(unsafeUninitializedCapacity: bytes.count) { small in
      for place in bytes.indices { small[place] = bytes.small(at: place) }
      return bytes.count
    }
  }

  var endsInDigit: Bool { bytes.last?.isDigit ?? false }

  /// Of a word of four digits, a year among them; nil for any other.
  var fourDigits: Int? {
    guard bytes.count == 4, bytes.allSatisfy(\.isDigit) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 &- UInt8(ascii: "0")) }
  }

  func ends(with letters: StaticString) -> Bool {
    letters.withUTF8Buffer { bytes.count >= $0.count && bytes.begins(at: bytes.count - $0.count, with: $0) }
  }
}

extension UInt8 {
  /// Whether it is the wanted byte of a small letter, or that of the same letter large. In UTF-8 one bit tells `a` from `A` and,
  /// in its second byte, `å` from `Å`.
  fileprivate func isLetter(_ wanted: UInt8) -> Bool { self == wanted || self | 0x20 == wanted }

  fileprivate var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
  fileprivate var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  fileprivate var endsSentence: Bool {
    self == UInt8(ascii: ".") || self == UInt8(ascii: "!") || self == UInt8(ascii: "?")
      || self == UInt8(ascii: ";")
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func begins(at start: Int, with wanted: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start + wanted.count <= count else { return false }
    var place = 0
    while place < wanted.count {
      guard self[start + place].isLetter(wanted[place]) else { return false }
      place += 1
    }
    return true
  }

  /// The byte of the same letter small, in text of ASCII and Latin letters with accents.
  fileprivate func small(at place: Int) -> UInt8 {
    let byte = self[place]
    let isLarge =
      byte < 0x80
      ? (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      : (0x80...0x9E).contains(byte) && byte != 0x97 && place > 0 && self[place - 1] == 0xC3
    return isLarge ? byte | 0x20 : byte
  }

  /// Where the run of letters that begins here ends: here, when there is none.
  fileprivate func endOfLetters(from start: Int, orDigits: Bool = false) -> Int {
    var place = start
    while place < count {
      let byte = self[place]
      if byte < 0x80 {
        guard byte.isLetter || (orDigits && byte.isDigit) else { break }
        place += 1
      } else {
        guard let length = letterLength(at: place) else { break }
        place += length
      }
    }
    return place
  }

  /// How many bytes the letter beyond ASCII takes that begins here; nil for what is no letter, and inside a character.
  private func letterLength(at place: Int) -> Int? {
    // The Latin letters with accents, but for × and ÷: those of nearly every text.
    if self[place] == 0xC3 { return place + 1 < count && self[place + 1] & ~0x20 != 0x97 ? 2 : nil }
    let length = self[place] >= 0xF0 ? 4 : (self[place] >= 0xE0 ? 3 : 2)
    guard self[place] >= 0xC2, place + length <= count else { return nil }
    var value = UInt32(self[place]) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(self[place + offset] & 0x3F) }
    // Accents that are written after their letter belong to it.
    let isAccent = (0x300...0x36F).contains(value)
    return isAccent || Unicode.Scalar(value)?.properties.isAlphabetic == true ? length : nil
  }
}

extension String.UTF8View {
  /// Whether the same bytes stand somewhere in the text. For texts in the same case.
  func hasBytes(_ wanted: String.UTF8View) -> Bool {
    guard let first = wanted.first else { return true }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: wanted) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
