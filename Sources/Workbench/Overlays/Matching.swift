/// Finding by typing: every word typed must occur; a hit at the start of the text, or of a word, comes before one inside.
/// Case does not matter; å, ä and ö are letters of their own.
package enum Matching {
  package static func filter<Item>(_ items: [Item], by typed: String, text: (Item) -> String) -> [Item] {
    let words = typed.lowercased().split(separator: " ")
    guard !words.isEmpty else { return items }
    var ranked: [(rank: Int, place: Int, item: Item)] = []
    for (place, item) in items.enumerated() {
      let lower = text(item).lowercased()
      let ranks = words.compactMap { rank(of: $0, in: lower) }
      guard ranks.count == words.count else { continue }
      ranked.append((ranks.reduce(0, +), place, item))
    }
    return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.item)
  }

  private static func rank(of word: Substring, in text: String) -> Int? {
    if text.hasPrefix(word) { return 0 }
    let words = text.split { !$0.isLetter && !$0.isNumber }
    if words.contains(where: { $0.hasPrefix(word) }) { return 1 }
    return text.contains(word) ? 2 : nil
  }
}
