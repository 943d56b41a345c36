/// What a column's heading says of it: `Prognos 2026`, `Utfall augusti 2025`, `Budget 2026-08`.
struct ColumnWords {
  /// Nil when no word of it is known.
  let meaning: TableColumn.Meaning?
  /// Nil when no year is in it.
  let period: Period?

  init(_ heading: String) {
    let text = heading.lowercased()
    let words = text.split { $0.isWhitespace || $0 == "," || $0 == "(" || $0 == ")" }.map(String.init)
    meaning = TableColumn.Meaning.allCases.reversed().first { text.hasPrefix($0.heading.lowercased()) }
    let written = words.lazy.compactMap { Period($0) }.first
    let month = words.lazy.compactMap { MonthNames.number($0) }.first
    if let written, written.month == nil, let month {
      period = Period(year: written.year, month: month)
    } else {
      period = written
    }
  }
}

/// The months as people write them.
enum MonthNames {
  static let all = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
    "november",
    "december",
  ]

  /// 1…12; nil for another word. Three letters will do (`aug`).
  static func number(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return all.firstIndex { $0 == word || $0.prefix(3) == word }.map { $0 + 1 }
  }
}
