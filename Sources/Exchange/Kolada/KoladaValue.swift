package import FollowUp

/// One value of a Kolada answer.
package struct KoladaValue: Hashable, Sendable {
  /// `N23801`.
  package let kpi: String
  /// Four signs: `0126`; `0000` is riket.
  package let municipality: String
  package let year: Int
  /// Nil for the total.
  package let gender: Observation.Gender?
  /// Nil when Kolada has none. At most six decimals.
  package let number: ExactDecimal?
  package let isDeleted: Bool

  package init(
    kpi: String, municipality: String, year: Int, gender: Observation.Gender?, number: ExactDecimal?,
    isDeleted: Bool = false
  ) {
    self.kpi = kpi
    self.municipality = municipality
    self.year = year
    self.gender = gender
    self.number = number
    self.isDeleted = isDeleted
  }
}

extension ExactDecimal {
  /// A number as a program has written it: `42.0` is 42, and what a binary number cannot say (`33.333333333333336`) is rounded to six decimals.
  /// Nil for what no figure can hold.
  init?(programmed text: String) {
    let halves = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    let parts = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    let digits = parts.joined().filter(\.isWholeNumber)
    let power = halves.count > 1 ? Int(halves[1]) : 0
    guard digits.utf8.count <= 37, let magnitude = Int128(digits), let power, abs(power) <= 30 else {
      return nil
    }
    let exponent = power - (parts.count > 1 ? parts[1].utf8.count : 0)
    let written = ExactDecimal(coefficient: text.hasPrefix("-") ? -magnitude : magnitude, exponent: exponent)
    let short = written.rounded(to: -6).withoutTrailingZeros
    guard short.exponent <= 12, short.isWithinLimits else { return nil }
    // Whole numbers are known to the unit, whatever zeros they end with.
    self = short.exponent > 0 ? short + .zero : short
  }
}
