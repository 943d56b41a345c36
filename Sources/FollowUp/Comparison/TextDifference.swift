/// How two texts differ, word by word: what each has where the other has something else.
package struct TextDifference: Hashable, Sendable {
  /// A place where they differ. Either side may have no words there.
  package struct Part: Hashable, Sendable {
    package let left: String
    package let right: String

    /// `… fler och [dyrare] placeringar …`: with some of the words around it, the same on both sides.
    fileprivate init(_ words: ArraySlice<Substring>, _ others: ArraySlice<Substring>, in all: [Substring]) {
      let before = all[max(0, words.startIndex - Part.around)..<words.startIndex]
      let after = all[words.endIndex..<min(all.count, words.endIndex + Part.around)]
      let lead = words.startIndex > Part.around ? ["…"] : []
      let trail = words.endIndex + Part.around < all.count ? ["…"] : []
      let text = { (own: ArraySlice<Substring>) in
        let marked = "[\(own.isEmpty ? " " : own.joined(separator: " "))]"
        return (lead + before.map(String.init) + [marked] + after.map(String.init) + trail)
          .joined(separator: " ")
      }
      left = text(words)
      right = text(others)
    }

    /// So many words before and after.
    private static let around = 4
  }

  package let parts: [Part]
  private let mine: [Substring]
  private let theirs: [Substring]
  /// The words both begin with.
  private let same: Int

  /// What is longer than this is told as one difference: nobody reads a thousand.
  private static let longest = 2000
  /// Differences with fewer equal words between them are one.
  private static let gap = 3

  package init(_ left: String, _ right: String) {
    mine = left.split(whereSeparator: \.isWhitespace)
    theirs = right.split(whereSeparator: \.isWhitespace)
    same = zip(mine, theirs).prefix { $0 == $1 }.count
    let tail = zip(mine[same...].reversed(), theirs[same...].reversed()).prefix { $0 == $1 }.count
    let inner = mine[same..<mine.count - tail]
    let other = theirs[same..<theirs.count - tail]
    let ranges =
      inner.count + other.count > Self.longest
      ? [(inner.startIndex..<inner.endIndex, other.startIndex..<other.endIndex)]
      : Self.ranges(inner, other)
    let whole = mine
    parts = ranges.filter { !$0.0.isEmpty || !$0.1.isEmpty }.map { [theirs] own, others in
      Part(whole[own], theirs[others], in: whole)
    }
  }

  private typealias Ranges = (Range<Int>, Range<Int>)

  /// Where words of the one are none of the other, those that stand close together as one.
  private static func ranges(_ left: ArraySlice<Substring>, _ right: ArraySlice<Substring>) -> [Ranges] {
    let difference = Array(right).difference(from: Array(left))
    let removed = Set(difference.removals.map { left.startIndex + offset(of: $0) })
    let added = Set(difference.insertions.map { right.startIndex + offset(of: $0) })
    var found: [Ranges] = []
    var (mine, theirs) = (left.startIndex, right.startIndex)
    while mine < left.endIndex || theirs < right.endIndex {
      let (from, to) = (mine, theirs)
      while removed.contains(mine) { mine += 1 }
      while added.contains(theirs) { theirs += 1 }
      if mine > from || theirs > to {
        add((from..<mine, to..<theirs), to: &found)
      } else {
        mine += 1
        theirs += 1
      }
    }
    return found
  }

  private static func add(_ next: Ranges, to found: inout [Ranges]) {
    guard let last = found.last, next.0.lowerBound - last.0.upperBound < gap else {
      return found.append(next)
    }
    found[found.count - 1] = (
      last.0.lowerBound..<next.0.upperBound, last.1.lowerBound..<next.1.upperBound
    )
  }

  private static func offset(of change: CollectionDifference<Substring>.Change) -> Int {
    switch change {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}

extension TextDifference {
  /// The two texts on a line each, from a little before where they begin to differ when that is far in.
  package var excerpts: (left: String, right: String) {
    let lead = mine.prefix(same).reduce(0) { $0 + $1.count + 1 }
    guard lead > Self.shown, !mine.isEmpty, !theirs.isEmpty else {
      return (mine.joined(separator: " "), theirs.joined(separator: " "))
    }
    let from = max(0, same - 2)
    return (
      "… " + mine[min(from, mine.count)...].joined(separator: " "),
      "… " + theirs[min(from, theirs.count)...].joined(separator: " ")
    )
  }

  /// So many characters of what is the same may stand first.
  private static let shown = 24
}
