/// An exact decimal number: `coefficient` × 10^`exponent`. The exponent is also the precision the number was written
/// with: 731,8 mnkr is 7318 × 10⁵ kr (known to 0,1 mnkr), 731 800 tkr is 731800 × 10³ kr (known to 1 tkr).
///
/// Never a binary floating-point number. Entered numbers have at most 15 digits and exponents −6…12, so sums of any
/// real table are exact in 128 bits. Equality and order are those of the value; `hasSameDigits(as:)` also asks for
/// the same precision.
package struct ExactDecimal: Sendable {
  package let coefficient: Int128
  package let exponent: Int

  package init(coefficient: Int128, exponent: Int = 0) {
    self.coefficient = coefficient
    self.exponent = exponent
  }

  package init(_ integer: Int) {
    self.init(coefficient: Int128(integer))
  }

  package static let zero = ExactDecimal(0)

  package var isZero: Bool { coefficient == 0 }
  package var isNegative: Bool { coefficient < 0 }
  /// −1, 0 or 1.
  package var sign: Int { coefficient.signum() == 0 ? 0 : (coefficient < 0 ? -1 : 1) }
  package var magnitude: ExactDecimal { isNegative ? -self : self }

  /// The same digits with the decimal point moved: tkr to kr is `shifted(by: 3)`.
  package func shifted(by places: Int) -> ExactDecimal {
    ExactDecimal(coefficient: coefficient, exponent: exponent + places)
  }

  /// True when value and precision are both the same: `7,0` and `7` differ here, and only here.
  package func hasSameDigits(as other: ExactDecimal) -> Bool {
    coefficient == other.coefficient && exponent == other.exponent
  }

  /// The coefficient this number has at a smaller or equal exponent.
  func coefficient(at lower: Int) -> Int128 {
    exponent == lower ? coefficient : coefficient * PowerOfTen.of(exponent - lower)
  }

  /// For drawing only (bars, charts): never for a figure that is shown as text or kept.
  package var approximation: Double {
    // Most amounts fit in 64 bits, whose conversion is one instruction.
    var result = Int64(exactly: coefficient).map(Double.init) ?? Double(coefficient)
    var factor = 1.0
    for _ in 0..<abs(exponent) { factor *= 10 }
    if exponent < 0 { result /= factor } else { result *= factor }
    return result
  }
}

/// 10^n for 0 ≤ n ≤ 38, the powers that 128 bits hold; outside that range the nearest of them.
enum PowerOfTen {
  private static let powers: [Int128] = {
    var list: [Int128] = [1]
    while list.count <= 38 { list.append(list[list.count - 1] &* 10) }
    return list
  }()

  static func of(_ exponent: Int) -> Int128 { powers[min(max(exponent, 0), 38)] }
}
