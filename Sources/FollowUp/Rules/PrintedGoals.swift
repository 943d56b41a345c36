/// The goals a grant names in words, against those it is linked to.
///
/// Documents print names of an earlier year, shortened names, and two names in one cell. What of the text is the name of a linked
/// goal, or its beginning, is known; what is left names a goal that is not among the year's.
package enum PrintedGoals {
  /// The words that no linked goal stands for; nil when all are known. A text that shares nothing with its links is known too:
  /// somebody has said what it means. So is the whole name of a goal that nobody has linked yet.
  /// - Parameter others: the names of all the year's goals.
  package static func unknown(in words: String, linked names: [String], others: [String] = []) -> String? {
    // Most are the name itself, and need not be taken apart.
    if names.contains(words) || others.contains(words) { return nil }
    let text = Self.words(of: words)
    let rest = remainder(of: text, without: names)
    if rest.isEmpty || (rest.count == text.count && !names.isEmpty) { return nil }
    let near = others.filter { words.hasBeginning(of: $0) }
    let unknown = remainder(of: rest, without: near, isWhole: true)
    return unknown.isEmpty ? nil : unknown.joined(separator: " ")
  }

  /// What a row's words name that is none of the year's goals; nil when all are known or nothing is named.
  package static func unknown(in row: TableRow, of table: FigureTable, goals: GoalRegister) -> String? {
    unknown(in: row, of: table, goals: goals, names: goals.nodes.map(\.name))
  }

  /// - Parameter names: of all the year's goals.
  static func unknown(
    in row: TableRow, of table: FigureTable, goals: GoalRegister, names: [String]
  ) -> String? {
    guard table.kind == .externalFunding else { return nil }
    let words = table.columns.filter { $0.meaning == .text }
      .compactMap { table.cells[.init(row: row.id, column: $0.key)]?.words }
    guard !words.isEmpty else { return nil }
    return unknown(
      in: words.joined(separator: " "), linked: row.goals.compactMap { goals.node($0)?.name }, others: names)
  }

  private static func words(of text: String) -> [String] {
    text.unicodeScalars.split { $0.value <= 0x20 || ($0.value > 0x7F && $0.properties.isWhitespace) }
      .map(String.init)
  }

  /// - Parameter isWhole: whether only whole names are meant, not their beginnings.
  private static func remainder(of text: [String], without names: [String], isWhole: Bool = false)
    -> [String]
  {
    var rest = text
    for name in names.map(words) {
      if let range = range(of: name, in: rest, atLeast: isWhole ? name.count : 4) {
        rest.removeSubrange(range)
      }
    }
    return rest
  }

  /// Where the name, or at least so many of its first words, stand in the text.
  private static func range(of name: [String], in text: [String], atLeast least: Int) -> Range<Int>? {
    for length in stride(from: name.count, through: min(least, name.count), by: -1) {
      for start in 0...max(text.count - length, 0) where start + length <= text.count {
        let range = start..<start + length
        if zip(text[range], name).allSatisfy(isSame) { return range }
      }
    }
    return nil
  }

  /// A full stop at the end of a name is not part of it.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    // Two words that begin with different letters are told apart without making them small.
    if let one = left.utf8.first, let other = right.utf8.first, one < 0x80, other < 0x80,
      one | 0x20 != other | 0x20
    {
      return false
    }
    func plain(_ word: String) -> String {
      let word = word.lowercased()
      return word.last == "." ? String(word.dropLast()) : word
    }
    return plain(left) == plain(right)
  }
}
