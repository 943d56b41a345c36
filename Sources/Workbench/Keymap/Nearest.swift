/// Finds the word somebody probably meant.
enum Nearest {
  /// The candidate with the fewest letters to change, add or take away, without regard to case; nil when more than
  /// a third of the letters (at least two) differ. The first of several equal.
  static func to(_ word: String, among candidates: [String]) -> String? {
    let limit = max(2, word.count / 3)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let distance = distance(Array(word.lowercased()), Array(candidate.lowercased()))
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// Levenshtein's distance.
  private static func distance(_ from: [Character], _ to: [Character]) -> Int {
    var row = Array(0...to.count)
    for (i, character) in from.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in to.indices {
        let replaced = diagonal + (character == to[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[to.count]
  }
}
