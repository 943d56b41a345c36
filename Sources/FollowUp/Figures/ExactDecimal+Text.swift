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
    var digits = Int128(0)
    var count = 0
    var power = 0
    var bytes = Array(literal.utf8)[...]
    let negative = bytes.first == UInt8(ascii: "-")
    if negative { bytes.removeFirst() }
    var sawPoint = false
    var decimals = 0
    while let byte = bytes.first, byte != UInt8(ascii: "e"), byte != UInt8(ascii: "E") {
      bytes.removeFirst()
      if byte == UInt8(ascii: "."), !sawPoint, count > 0 {
        sawPoint = true
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), count < 22 {
        digits = digits * 10 + Int128(byte - UInt8(ascii: "0"))
        count += 1
        if sawPoint { decimals += 1 }
      } else {
        return nil
      }
    }
    if !bytes.isEmpty {
      guard let written = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)),
        (-99...99).contains(written)
      else {
        return nil
      }
      power += written
    }
    guard count > 0, !sawPoint || decimals > 0 else { return nil }
    self.init(coefficient: negative ? -digits : digits, exponent: power - decimals)
    guard isWithinLimits else { return nil }
  }

  /// The limits of a number that may be entered or stored: below 10^15 written digits, exponent −6…12.
  package var isWithinLimits: Bool {
    coefficient.magnitude < 1_000_000_000_000_000 && (-6...12).contains(exponent)
  }
}
