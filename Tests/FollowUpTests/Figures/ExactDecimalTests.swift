import FollowUp
import Testing

/// A seeded generator, so that a failure can be run again (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Any number that may be entered.
  mutating func decimal() -> ExactDecimal {
    let digits = Int128(Int64.random(in: -999_999_999_999_999...999_999_999_999_999, using: &self))
    let scale = Int128(pow10(Int.random(in: 0...15, using: &self)))
    return ExactDecimal(coefficient: digits / scale, exponent: Int.random(in: -6...12, using: &self))
  }
}

private func pow10(_ exponent: Int) -> Int128 { (0..<exponent).reduce(Int128(1)) { power, _ in power * 10 } }

/// The number in millionths: a plain integer to compare with.
private func millionths(_ value: ExactDecimal) -> Int128 { value.coefficient * pow10(value.exponent + 6) }

@Suite("Exact decimals")
struct ExactDecimalTests {
  @Test("sums, differences, order and hashes are those of plain integers", arguments: [1, 2, 3] as [UInt64])
  func arithmetic(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<2000 {
      let (one, other) = (random.decimal(), random.decimal())
      #expect(millionths(one + other) == millionths(one) + millionths(other))
      #expect(millionths(one - other) == millionths(one) - millionths(other))
      #expect((one < other) == (millionths(one) < millionths(other)))
      #expect((one == other) == (millionths(one) == millionths(other)))
      #expect(one.withoutTrailingZeros == one)
      #expect(one.withoutTrailingZeros.hashValue == one.hashValue)
      #expect((one + other).exponent == min(one.exponent, other.exponent))
    }
  }

  @Test("a product is exact and a quotient rounds the exact one half away from zero")
  func productAndQuotient() throws {
    var random = SeededRandom(seed: 4)
    for _ in 0..<2000 {
      let one = ExactDecimal(Int.random(in: -999_999...999_999, using: &random))
      let other = ExactDecimal(
        Int.random(in: 1...999, using: &random) * (Bool.random(using: &random) ? 1 : -1))
      let product = try #require(one.multiplied(by: other))
      #expect(product.coefficient == one.coefficient * other.coefficient)
      let quotient = try #require(one.divided(by: other, to: -2))
      // 2·|q·d − n·100| ≤ |d|, and a half goes away from zero.
      let rest = one.coefficient * 100 - quotient.coefficient * other.coefficient
      #expect(rest.magnitude * 2 <= other.coefficient.magnitude)
      if rest.magnitude * 2 == other.coefficient.magnitude {
        #expect((quotient.coefficient * other.coefficient).magnitude > (one.coefficient * 100).magnitude)
      }
    }
  }

  @Test(
    "rounding is half away from zero",
    arguments: [
      ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("2.4", 0, "2"), ("-2.4", 0, "-2"), ("0.5", 0, "1"),
      ("0.05", -1, "0.1"),
      ("1.005", -2, "1.01"), ("149", 2, "100"), ("150", 2, "200"), ("-150", 2, "-200"), ("7", -3, "7"),
      ("0", 3, "0"),
    ])
  func rounding(literal: String, exponent: Int, expected: String) {
    #expect(number(literal).rounded(to: exponent) == number(expected))
  }

  @Test("rounding to far more than the number leaves zero")
  func farRounding() {
    #expect(number("999999999999999e12").rounded(to: 100).isZero)
  }

  @Test("a literal comes back with the same digits", arguments: [5, 6] as [UInt64])
  func roundTrip(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<2000 {
      let value = random.decimal()
      let read = try #require(ExactDecimal(literal: value.literal))
      #expect(read.hasSameDigits(as: value), "\(value.literal)")
    }
  }

  @Test(
    "literals keep their precision",
    arguments: [
      ("7.0", -1, "7.0"), ("7", 0, "7"), ("-0.05", -2, "-0.05"), ("25e2", 2, "25e2"), ("2.5e3", 2, "25e2"),
      ("0e3", 3, "0e3"),
      ("1E2", 2, "1e2"), ("0.000001", -6, "0.000001"), ("1.0e1", 0, "10"), ("-12.50", -2, "-12.50"),
    ])
  func literals(text: String, exponent: Int, literal: String) {
    #expect(number(text).exponent == exponent)
    #expect(number(text).literal == literal)
  }

  @Test(
    "what is no number or beyond the limits is refused",
    arguments: [
      "", "-", ".", ".5", "1.", "1.e5", "1,5", "1e", "e5", "1.2.3", "--1", "1 000", "0x10", "NaN", "1e13",
      "1e-7",
      "0.0000001", "1000000000000000", "1e-9223372036854775808", "1e99999999999999999999", "٣",
    ])
  func refused(text: String) {
    #expect(ExactDecimal(literal: text) == nil)
  }

  @Test("the limits themselves are allowed")
  func limits() {
    #expect(number("999999999999999e12").isWithinLimits)
    #expect(number("-999999999999999e-6").isWithinLimits)
    #expect(!ExactDecimal(coefficient: 1_000_000_000_000_000).isWithinLimits)
    #expect(!ExactDecimal(coefficient: 1, exponent: 13).isWithinLimits)
  }

  @Test("what does not fit or cannot be divided is nil")
  func doesNotFit() {
    let large = ExactDecimal(coefficient: Int128(1) << 100)
    #expect(large.multiplied(by: large) == nil)
    #expect(number("1").divided(by: .zero, to: 0) == nil)
    #expect(large.divided(by: number("3"), to: -30) == nil)
  }

  @Test("plain text has no exponent")
  func plainText() {
    #expect(number("25e2").decimalText == "2500")
    #expect(number("-7318e5").decimalText == "-731800000")
    #expect(number("-0.050").decimalText == "-0.050")
  }
}
