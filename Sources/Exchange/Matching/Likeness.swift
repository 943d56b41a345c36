/// How alike two names are, in per cent: the better of the letters they share in order and the words they share.
enum Likeness {
  /// Below this nothing is offered.
  static let offered = 60
  private static let longest = 80

  static func score(_ left: FoldedName, _ right: FoldedName) -> Int {
    if left.isEmpty || right.isEmpty { return 0 }
    if left == right { return 100 }
    return min(99, max(letters(left, right), words(left, right)))
  }

  /// 100 less the share of letters to change, put in or take out.
  private static func letters(_ left: FoldedName, _ right: FoldedName) -> Int {
    let (one, other) = (Array(left.text.utf8.prefix(longest)), Array(right.text.utf8.prefix(longest)))
    let length = max(one.count, other.count)
    guard abs(one.count - other.count) * 100 <= (100 - offered) * length else { return 0 }
    return 100 - distance(one, other) * 100 / length
  }

  /// The words both have, twice, against all words.
  private static func words(_ left: FoldedName, _ right: FoldedName) -> Int {
    let (one, other) = (left.words, right.words)
    return one.intersection(other).count * 200 / max(1, one.count + other.count)
  }

  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for column in right.indices {
        let change = previous[column] + (letter == right[column] ? 0 : 1)
        current.append(min(change, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[right.count]
  }
}
