/// A name as its words, to tell another spelling from another name.
struct SpelledName: Hashable {
  private let words: [String]

  /// Signs, blanks and large letters are not the name.
  init(_ text: String) {
    words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// Whether it is most likely the same name spelled otherwise: at least three of four different words are the same.
  func isLike(_ other: SpelledName) -> Bool {
    let (mine, theirs) = (Set(words), Set(other.words))
    return mine.intersection(theirs).count * 4 >= max(mine.count, theirs.count) * 3
  }
}
