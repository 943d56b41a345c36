/// All the exact numbers a written one may stand for.
///
/// A number written to the unit u is a number rounded half away from zero: 20,9 stands for 20,85 up to, but not with, 20,95; −20,9 for
/// the mirror of that. A counted number stands for itself alone. Sums, differences and shares of intervals are intervals.
package struct Interval: Hashable, Sendable {
  package let low: ExactDecimal
  package let high: ExactDecimal
  package let includesLow: Bool
  package let includesHigh: Bool

  package init(low: ExactDecimal, high: ExactDecimal, includesLow: Bool = true, includesHigh: Bool = true) {
    self.low = low
    self.high = high
    self.includesLow = includesLow
    self.includesHigh = includesHigh
  }

  /// The number itself and nothing else.
  package init(exactly number: ExactDecimal) {
    self.init(low: number, high: number)
  }

  /// What a number written to 10^`step` stands for.
  package init(_ number: ExactDecimal, roundedTo step: Int) {
    let half = ExactDecimal(coefficient: 5, exponent: step - 1)
    self.init(
      low: number - half, high: number + half, includesLow: number.sign > 0, includesHigh: number.sign < 0)
  }

  /// Half the width: how far rounding alone can take a number.
  package var room: ExactDecimal {
    (high - low).multiplied(by: ExactDecimal(coefficient: 5, exponent: -1)) ?? .zero
  }

  package func contains(_ number: ExactDecimal) -> Bool {
    (low < number || (includesLow && low == number)) && (number < high || (includesHigh && high == number))
  }

  /// Whether some number is in both.
  package func overlaps(_ other: Interval) -> Bool {
    Interval.reaches(other, self) && Interval.reaches(self, other)
  }

  /// Whether `right` begins before `left` ends.
  private static func reaches(_ left: Interval, _ right: Interval) -> Bool {
    right.low < left.high || (right.low == left.high && right.includesLow && left.includesHigh)
  }
}

extension Interval {
  package static func + (left: Interval, right: Interval) -> Interval {
    Interval(
      low: left.low + right.low, high: left.high + right.high,
      includesLow: left.includesLow && right.includesLow,
      includesHigh: left.includesHigh && right.includesHigh)
  }

  package static prefix func - (value: Interval) -> Interval {
    Interval(
      low: -value.high, high: -value.low, includesLow: value.includesHigh, includesHigh: value.includesLow)
  }

  package static func - (left: Interval, right: Interval) -> Interval { left + (-right) }

  /// The interval times a number known exactly; nil when the digits do not fit.
  package func scaled(by factor: ExactDecimal) -> Interval? {
    guard let first = low.multiplied(by: factor), let last = high.multiplied(by: factor) else { return nil }
    if factor.isZero { return Interval(exactly: .zero) }
    return factor.isNegative
      ? Interval(low: last, high: first, includesLow: includesHigh, includesHigh: includesLow)
      : Interval(low: first, high: last, includesLow: includesLow, includesHigh: includesHigh)
  }

  /// The quotient to a multiple of 10^`exponent`, its ends rounded outwards by at most that; nil when the divisor may be zero.
  package func divided(by divisor: Interval, to exponent: Int = -12) -> Interval? {
    guard divisor.low.sign == divisor.high.sign, divisor.low.sign != 0 else { return nil }
    let corners = [low, high].flatMap { top in
      [divisor.low, divisor.high].map { top.divided(by: $0, to: exponent) }
    }.compactMap(\.self)
    guard corners.count == 4, let least = corners.min(), let most = corners.max() else { return nil }
    return Interval(low: least, high: most)
  }
}
