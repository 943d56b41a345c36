import FollowUp

/// Periods as people say them.
enum PeriodWords {
  /// `2024`, `aug 2025`, `r12 jul 2019`: for the head of a column.
  static func short(_ period: Period) -> String {
    written(period, months: short, year: String(period.year))
  }

  /// `25`, `aug 25`: where the head of a column has more to say.
  static func shortest(_ period: Period) -> String {
    let year = String(period.year % 100)
    return written(period, months: short, year: year.utf8.count < 2 ? "0" + year : year)
  }

  /// `2024`, `augusti 2025`, `tolv månader till juli 2019`: in a sentence.
  static func long(_ period: Period) -> String {
    (period.isRolling ? "tolv månader till " : "") + date(period)
  }

  /// `augusti 2025`: the month a value is dated.
  static func date(_ period: Period) -> String {
    guard let month = period.month else { return String(period.year) }
    return "\(long[month - 1]) \(period.year)"
  }

  /// `okt`: the month alone; empty for a whole year.
  static func month(_ period: Period) -> String { period.month.map { short[$0 - 1] } ?? "" }

  private static func written(_ period: Period, months: [String], year: String) -> String {
    guard let month = period.month else { return year }
    return (period.isRolling ? "r12 " : "") + months[month - 1] + " " + year
  }

  private static let short = [
    "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
  ]

  private static let long = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
    "november", "december",
  ]
}
