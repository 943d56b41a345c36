extension ExactDecimal: Hashable, Comparable {
  package static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.order(to: right) == 0
  }

  package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.order(to: right) < 0
  }

  /// Equal values hash alike, so the trailing zeros go first.
  package func hash(into hasher: inout Hasher) {
    let plain = withoutTrailingZeros
    hasher.combine(plain.coefficient)
    hasher.combine(plain.exponent)
  }

  /// The same value with the largest exponent it can be written with; zero has exponent 0.
  package var withoutTrailingZeros: ExactDecimal {
    guard coefficient != 0 else { return .zero }
    var digits = coefficient
    var power = exponent
    while digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    return ExactDecimal(coefficient: digits, exponent: power)
  }

  /// The same value without zeros that only say how exactly it is known, as long as its exponent stays at most `limit`.
  package func withoutTrailingZeros(upTo limit: Int) -> ExactDecimal {
    var digits = coefficient
    var power = exponent
    while power < limit, digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    return ExactDecimal(coefficient: digits, exponent: power)
  }

  private func order(to other: ExactDecimal) -> Int {
    let lower = min(exponent, other.exponent)
    let mine = coefficient(at: lower)
    let theirs = other.coefficient(at: lower)
    return mine == theirs ? 0 : (mine < theirs ? -1 : 1)
  }
}

extension ExactDecimal {
  /// Exact; the result has the finer of the two precisions.
  package static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    let lower = min(left.exponent, right.exponent)
    return ExactDecimal(
      coefficient: left.coefficient(at: lower) + right.coefficient(at: lower), exponent: lower)
  }

  package static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    left + (-right)
  }

  package static prefix func - (value: ExactDecimal) -> ExactDecimal {
    ExactDecimal(coefficient: -value.coefficient, exponent: value.exponent)
  }

  package static func += (left: inout ExactDecimal, right: ExactDecimal) {
    left = left + right
  }

  /// Exact product; nil when the digits do not fit in 128 bits.
  package func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
    return overflow ? nil : ExactDecimal(coefficient: product, exponent: exponent + other.exponent)
  }

  /// Rounded to a multiple of 10^`exponent`, half away from zero; a number already that coarse is unchanged.
  package func rounded(to exponent: Int) -> ExactDecimal {
    guard exponent > self.exponent else { return self }
    guard exponent - self.exponent <= 38 else { return ExactDecimal(coefficient: 0, exponent: exponent) }
    let divisor = PowerOfTen.of(exponent - self.exponent)
    return ExactDecimal(coefficient: Self.divided(coefficient, by: divisor), exponent: exponent)
  }

  /// The quotient rounded half away from zero to a multiple of 10^`exponent`; nil when the divisor is zero or the
  /// digits do not fit.
  package func divided(by divisor: ExactDecimal, to exponent: Int) -> ExactDecimal? {
    guard !divisor.isZero else { return nil }
    let shift = self.exponent - divisor.exponent - exponent
    let scale = PowerOfTen.of(abs(shift))
    let (number, overflow) =
      shift >= 0
      ? coefficient.multipliedReportingOverflow(by: scale)
      : divisor.coefficient.multipliedReportingOverflow(by: scale)
    guard !overflow, abs(shift) <= 38 else { return isZero ? .zero : nil }
    let quotient =
      shift >= 0
      ? Self.divided(number, by: divisor.coefficient) : Self.divided(coefficient, by: number)
    return ExactDecimal(coefficient: quotient, exponent: exponent)
  }

  private static func divided(_ number: Int128, by divisor: Int128) -> Int128 {
    let (quotient, rest) = number.quotientAndRemainder(dividingBy: divisor)
    guard rest.magnitude >= divisor.magnitude - rest.magnitude else { return quotient }
    return quotient + ((number < 0) == (divisor < 0) ? 1 : -1)
  }
}
