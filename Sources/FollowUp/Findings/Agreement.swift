/// How a printed number stands against what it ought to be.
package enum Agreement: Hashable, Sendable {
  /// To the precision it is printed with, it is what it ought to be.
  case holds
  /// It differs, and rounding explains it; by more than one unit of the printed number when `isLarge`.
  case rounding(isLarge: Bool)
  /// No rounding explains it.
  case broken

  /// - Parameters:
  ///   - printed: what the printed number stands for.
  ///   - number: the printed number.
  ///   - computed: what it ought to be, with the rounding of what it is computed from.
  ///   - step: the power of ten it is printed to: 5 for a tenth of mnkr.
  package static func of(
    _ number: ExactDecimal, standingFor printed: Interval, computed value: ExactDecimal,
    within computed: Interval, step: Int
  ) -> Agreement {
    if number == value || printed.contains(value) { return .holds }
    guard printed.overlaps(computed) else { return .broken }
    return .rounding(isLarge: (number - value).magnitude > ExactDecimal(coefficient: 1, exponent: step))
  }

  /// The severity of a difference of this kind; nil when there is none.
  package var severity: Severity? {
    switch self {
    case .holds: nil
    case .rounding(let isLarge): isLarge ? .warning : .rounding
    case .broken: .error
    }
  }
}
