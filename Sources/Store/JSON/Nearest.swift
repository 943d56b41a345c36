/// The known word that a mistyped one was probably meant to be.
package enum Nearest {
  /// The candidate with the fewest letters wrong, at most a third of the word's letters (and one for a short
  /// word); the first of equals; nil when none is that near.
  package static func of(_ word: String, among candidates: [String]) -> String? {
    let limit = max(1, word.count / 3)
    let scored = candidates.map { (name: $0, distance: distance(Array(word), Array($0), limit: limit)) }
    let best = scored.min { $0.distance < $1.distance }
    return best.flatMap { $0.distance <= limit ? $0.name : nil }
  }

  /// Letters to put in, take out, change or swap with the next (optimal string alignment).
  private static func distance(_ left: [Character], _ right: [Character], limit: Int) -> Int {
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var least = min(previous[column] + (isSame ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        let isSwap = row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
        if isSwap { least = min(least, before[column - 1] + 1) }
        current.append(least)
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
