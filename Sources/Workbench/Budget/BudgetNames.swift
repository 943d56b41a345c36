import FollowUp

/// What rows, columns and times are called inside a sentence.
enum BudgetNames {
  /// `prognos helår`, `budget 2025 (preliminär)`.
  static func column(_ column: BudgetColumn, version: String?) -> String {
    let parts =
      [inside(column.isPercent ? "Avvikelse i %" : column.label)]
      + [column.group.map(inside)].compactMap { $0 }
    return parts.joined(separator: " ") + (version.map { " (\($0))" } ?? "")
  }

  /// The first letter small, unless the word is written in capitals.
  static func inside(_ text: String) -> String {
    guard let first = text.first, let second = text.dropFirst().first, !second.isUppercase else {
      return text
    }
    return first.lowercased() + text.dropFirst()
  }

  /// `augusti 2025`, `tolv månader till juli 2019`, `2025`.
  static func time(_ period: Period) -> String {
    guard let month = period.month, months.indices.contains(month - 1) else { return String(period.year) }
    return (period.isRolling ? "tolv månader till " : "") + "\(months[month - 1]) \(period.year)"
  }

  /// At most three names, then `…`.
  static func list(_ names: [String]) -> String {
    names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " …" : "")
  }

  private static let months = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
    "november", "december",
  ]
}
