/// The digits of a number without its sign, split at the decimal comma: what every way of writing it starts from.
struct DecimalDigits {
  private let whole: String
  private let fraction: String

  /// `decimals` is how many are written; the number must be no finer than that.
  init(_ number: ExactDecimal, decimals: Int) {
    let digits = String(number.coefficient(at: min(-decimals, number.exponent)).magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
    let split = padded.index(padded.endIndex, offsetBy: -decimals)
    whole = String(padded[..<split])
    fraction = String(padded[split...])
  }

  func text(thousands: String) -> String {
    let grouped = Self.grouped(whole, by: thousands)
    return fraction.isEmpty ? grouped : grouped + "," + fraction
  }

  private static func grouped(_ digits: String, by separator: String) -> String {
    guard digits.utf8.count > 3 else { return digits }
    let first = (digits.utf8.count - 1) % 3 + 1
    var rest = Substring(digits)
    var text = String(rest.prefix(first))
    rest = rest.dropFirst(first)
    while !rest.isEmpty {
      text += separator
      text += rest.prefix(3)
      rest = rest.dropFirst(3)
    }
    return text
  }
}
