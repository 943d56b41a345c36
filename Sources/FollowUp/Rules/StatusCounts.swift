/// How many things stand at each status word.
package struct StatusCounts: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let word: String
    package let count: Int
  }

  /// The words that occur: the settings' in their order, then others as they come.
  package let words: [Entry]
  /// Those of which nothing is said.
  package let unsaid: Int

  package init(_ statuses: [String?], in municipality: Municipality) {
    let said = statuses.compactMap { $0 }
    unsaid = statuses.count - said.count
    var order = municipality.statuses
    for word in said where !order.contains(word) { order.append(word) }
    words = order.compactMap { word in
      let count = said.count { $0 == word }
      return count == 0 ? nil : Entry(word: word, count: count)
    }
  }
}
