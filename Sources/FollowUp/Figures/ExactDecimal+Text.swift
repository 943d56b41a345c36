extension ExactDecimal {
  /// Plain decimal text as JSON and the command line write it: `-731.8`, `1200000`, `25e2` when the last known digit
  /// stands left of the unit place. `init(literal:)` reads it back with the same precision.
  package var literal: String {
    if exponent > 0 { return isZero ? "0e\(exponent)" : "\(coefficient)e\(exponent)" }
    return decimalText
  }

  /// Plain decimal text without an exponent: `-731.8`, `2500`.
  package var decimalText: String {
    guard exponent < 0 else { return String(coefficient * PowerOfTen.of(exponent)) }
    var digits = String(coefficient.magnitude)
    let missing = -exponent + 1 - digits.utf8.count
    if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
    let split = digits.index(digits.endIndex, offsetBy: exponent)
    return (isNegative ? "-" : "") + digits[..<split] + "." + digits[split...]
  }

  /// Reads a JSON number literal; nil when it is none, has more than 15 digits or an exponent outside −6…12.
  package init?(literal: some StringProtocol) {
    var rest = Array(literal.utf8)[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    let whole = Self.digits(&rest)
    var fraction: ArraySlice<UInt8> = []
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = Self.digits(&rest)
      guard !fraction.isEmpty else { return nil }
    }
    guard !whole.isEmpty, whole.count + fraction.count <= 22, let power = Self.power(rest) else { return nil }
    let digits = (whole + fraction).reduce(Int128(0)) { $0 * 10 + Int128($1 - UInt8(ascii: "0")) }
    self.init(coefficient: isNegative ? -digits : digits, exponent: power - fraction.count)
    guard isWithinLimits else { return nil }
  }

  private static func digits(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    rest = rest.dropFirst(digits.count)
    return digits
  }

  /// The written exponent; 0 when nothing is left, nil when what is left is none.
  private static func power(_ rest: ArraySlice<UInt8>) -> Int? {
    guard let first = rest.first else { return 0 }
    guard first == UInt8(ascii: "e") || first == UInt8(ascii: "E"),
      let written = Int(String(decoding: rest.dropFirst(), as: UTF8.self)), (-99...99).contains(written)
    else { return nil }
    return written
  }

  /// The limits of a number that may be entered or stored: below 10^15 written digits, exponent −6…12.
  package var isWithinLimits: Bool {
    coefficient.magnitude < 1_000_000_000_000_000 && (-6...12).contains(exponent)
  }
}
