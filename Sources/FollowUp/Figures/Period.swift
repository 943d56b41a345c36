/// The time a figure is about: a year, the year up to and with a month, or the 12 months up to and with a month.
///
/// Text form: `2025`, `2025-08` (January–August; also the reporting point 31 August), `2019-07r12`.
package struct Period: Hashable, Sendable {
  package let year: Int
  /// 1…12; nil for the whole year.
  package let month: Int?
  /// A rolling value over the 12 months that end with `month`.
  package let isRolling: Bool

  package init(year: Int) {
    self.year = year
    month = nil
    isRolling = false
  }

  /// Nil when the month is not 1…12.
  package init?(year: Int, month: Int, isRolling: Bool = false) {
    guard (1...12).contains(month) else { return nil }
    self.year = year
    self.month = month
    self.isRolling = isRolling
  }

  /// True when the figure covers a part of the year only; a rolling value covers twelve months.
  package var isPartOfYear: Bool { month.map { $0 < 12 && !isRolling } ?? false }
}

extension Period: LosslessStringConvertible, Comparable {
  package var description: String {
    guard let month else { return String(year) }
    return "\(year)-\(month < 10 ? "0" : "")\(month)\(isRolling ? "r12" : "")"
  }

  package init?(_ text: String) {
    let isRolling = text.hasSuffix("r12")
    let parts = (isRolling ? text.dropLast(3) : text[...]).split(
      separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, first.allSatisfy(\.isDigit),
      let year = Int(first), (1900...2199).contains(year)
    else { return nil }
    if parts.count == 1, !isRolling {
      self.init(year: year)
    } else if parts.count == 2, parts[1].utf8.count == 2, parts[1].allSatisfy(\.isDigit),
      let month = Int(parts[1])
    {
      self.init(year: year, month: month, isRolling: isRolling)
    } else {
      return nil
    }
  }

  /// By the month it ends with; a whole year ends with December.
  package static func < (left: Period, right: Period) -> Bool {
    (left.year, left.month ?? 13, left.isRolling ? 1 : 0) < (
      right.year, right.month ?? 13, right.isRolling ? 1 : 0
    )
  }
}
