/// A name as its words, to tell another spelling from another name.
struct SpelledName: Hashable {
  /// In small letters, with one blank between.
  private let words: String

  /// Signs, blanks and large letters are not the name.
  init(_ text: String) {
    var words = ""
    text.forEachWord(orNumber: true) { word, _ in
      if !words.isEmpty { words += " " }
      words += word.smallText
    }
    self.words = words
  }

  /// Whether it is most likely the same name spelled otherwise: at least three of four different words are the same.
  func isLike(_ other: SpelledName) -> Bool {
    let (mine, theirs) = (Set(words.split(separator: " ")), Set(other.words.split(separator: " ")))
    return mine.intersection(theirs).count * 4 >= max(mine.count, theirs.count) * 3
  }
}
