/// Looks through the bytes of a large text at once: letter by letter, which the string's own search is, takes longer than all the rest of
/// reading it.
enum ByteScan {
  /// Whether any byte of the text is one of those.
  static func contains(_ text: String, where isOne: (UInt8) -> Bool) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { $0.contains(where: isOne) }
      ?? text.utf8.contains(where: isOne)
  }

  /// Whether the bytes of a word stand in the text.
  static func contains(_ word: String, in text: String) -> Bool {
    let wanted = Array(word.utf8)
    guard let first = wanted.first else { return true }
    return text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.indices.contains { start in
        bytes[start] == first && start + wanted.count <= bytes.count
          && bytes[start..<start + wanted.count].elementsEqual(wanted)
      }
    } ?? text.contains(word)
  }
}
