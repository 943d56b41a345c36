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

extension Period {
  /// As one number.
  package func hash(into hasher: inout Hasher) {
    hasher.combine((year * 16 + (month ?? 0)) * 2 + (isRolling ? 1 : 0))
  }
}

extension Period: LosslessStringConvertible, Comparable {
  package var description: String {
    guard let month else { return String(year) }
    return "\(year)-\(month < 10 ? "0" : "")\(month)\(isRolling ? "r12" : "")"
  }

  package init?(_ text: String) {
    // Byte by byte: a year's files hold some hundred periods, all read before the first frame.
    let bytes = Array(text.utf8)
    guard bytes.count == 4 || bytes.count == 7 || bytes.count == 10,
      let year = Self.number(bytes[..<4]), (1900...2199).contains(year)
    else { return nil }
    if bytes.count == 4 {
      self.init(year: year)
      return
    }
    guard bytes[4] == UInt8(ascii: "-"), let month = Self.number(bytes[5..<7]) else { return nil }
    guard bytes.count == 7 || bytes[7...].elementsEqual("r12".utf8) else { return nil }
    self.init(year: year, month: month, isRolling: bytes.count == 10)
  }

  /// The digits as a number; nil when anything else is among them.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in digits {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  /// By the month it ends with; a whole year ends with December.
  package static func < (left: Period, right: Period) -> Bool {
    (left.year, left.month ?? 13, left.isRolling ? 1 : 0) < (
      right.year, right.month ?? 13, right.isRolling ? 1 : 0
    )
  }
}
