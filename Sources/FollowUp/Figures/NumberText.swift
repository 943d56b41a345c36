/// Numbers as the user reads them: decimal comma, U+00A0 between thousands, U+2212 for minus, a blank before `%`.
package enum NumberText {
  /// When a sign is written.
  package enum Sign: Hashable, Sendable {
    /// Only before negative numbers.
    case negative
    /// Also `+` before positive ones, for deviations; zero never has a sign.
    case always
  }

  static let blank = "\u{A0}"
  static let minus = "\u{2212}"

  /// A number of the base unit (kr for money) shown in `unit` with exactly `decimals` decimals, rounded half away from
  /// zero. What is rounded to zero has no sign.
  package static func show(
    _ number: ExactDecimal, in unit: MeasureUnit, decimals: Int, sign: Sign = .negative
  ) -> String {
    let places = max(0, decimals)
    let rounded = number.shifted(by: -unit.exponent).rounded(to: -places)
    let digits = DecimalDigits(rounded, decimals: places)
    return prefix(rounded, sign) + digits.text(thousands: blank)
  }

  /// The number with every decimal it was written with: 731800 × 10³ kr in mnkr is `731,800`.
  package static func exact(_ number: ExactDecimal, in unit: MeasureUnit, sign: Sign = .negative) -> String {
    let decimals = max(0, unit.exponent - number.exponent)
    return show(number, in: unit, decimals: decimals, sign: sign)
  }

  /// A year: never grouped.
  package static func year(_ year: Int) -> String { String(year) }

  /// A number of per cent with one decimal: `−3,9 %`.
  package static func percent(_ number: ExactDecimal, sign: Sign = .negative) -> String {
    show(number, in: .percent, decimals: 1, sign: sign) + unitSuffix(.percent)
  }

  /// What is written after a number to say its unit: a blank and the unit; nothing for plain counts and indices, whose
  /// unit nobody writes.
  package static func unitSuffix(_ unit: MeasureUnit) -> String {
    unit == .count || unit == .index || unit.rawValue.isEmpty ? "" : blank + unit.rawValue
  }

  /// A whole figure: a number (a target with its operator: `≥ 5 000`), its words, `·` for an empty cell and `–` for
  /// every other kind of missing.
  ///
  /// With `decimals` nil the number has the decimals it was written with. A figure in a unit of its own that cannot be shown in
  /// `unit` (184 mnkr in a column of per cent) is shown in its own unit, as written, with the unit after it.
  package static func figure(
    _ figure: Figure, in unit: MeasureUnit, decimals: Int?, sign: Sign = .negative
  ) -> String {
    let relation = figure.comparison.map { $0.symbol + blank } ?? ""
    switch figure.content {
    case .number(let number):
      if let own = figure.unit, own.base != unit.base {
        return relation + exact(number, in: own, sign: sign) + unitSuffix(own)
      }
      let text = decimals.map { show(number, in: unit, decimals: $0, sign: sign) }
      return relation + (text ?? exact(number, in: unit, sign: sign))
    case .words(let words): return relation + words
    case .missing(.empty): return "·"
    case .missing(.dash), .missing(.doubleDash), .missing(.notCalculated), .missing(.onlyInText): return "–"
    }
  }

  private static func prefix(_ number: ExactDecimal, _ sign: Sign) -> String {
    if number.isNegative { return minus }
    return sign == .always && !number.isZero ? "+" : ""
  }
}

extension Figure.Comparison {
  /// As it is printed: `≥`, `≤`, `>`, `<`.
  package var symbol: String {
    switch self {
    case .atLeast: "≥"
    case .atMost: "≤"
    case .above: ">"
    case .below: "<"
    }
  }
}
