extension String {
  /// Whether small ASCII letters stand somewhere in the text, there large or small. A byte at a time: for telling most texts apart before
  /// they are compared with care.
  func hasLetters(_ letters: StaticString) -> Bool {
    var text = self
    return letters.withUTF8Buffer { wanted in
      text.withUTF8 { bytes in
        guard bytes.count >= wanted.count else { return false }
        return (0...(bytes.count - wanted.count)).contains { start in
          wanted.indices.allSatisfy { bytes[start + $0] | 0x20 == wanted[$0] }
        }
      }
    }
  }
}
