/// A number without a sign as people write it: thousands in groups of three or not grouped at all, decimal comma or
/// point.
enum WrittenNumber {
  /// The digits a text begins with, with everything that belongs to them, right or wrong: a blank belongs to the number
  /// when a digit follows.
  static func prefix(of text: Substring) -> Substring {
    var end = text.startIndex
    var cursor = text.startIndex
    while cursor < text.endIndex {
      let character = text[cursor]
      cursor = text.index(after: cursor)
      if character.isDigit || character == "," || character == "." {
        end = cursor
      } else if !NumberTokenizer.blanks.contains(character) {
        break
      }
    }
    return text[..<end]
  }

  /// The value with the precision it was written with. Refuses more than 15 digits.
  static func value(_ text: Substring) throws(NumberEntryProblem) -> ExactDecimal {
    let written = String(text)
    let halves = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard halves.count <= 2 else { throw .twoDecimalSigns(written) }
    let fraction = halves.count == 2 ? String(halves[1]) : ""
    guard let first = halves.first, !first.isEmpty, halves.count == 1 || !fraction.isEmpty else {
      throw .digitMissing(written)
    }
    guard fraction.allSatisfy(\.isDigit) else { throw .blankAfterDecimalSign(written) }
    let digits = try ungrouped(first, written) + fraction
    guard digits.drop(while: { $0 == "0" }).utf8.count <= 15 else { throw .tooManyDigits(written) }
    guard fraction.utf8.count <= 15 else { throw .tooManyDecimals(written) }
    let coefficient = digits.utf8.reduce(Int128(0)) { $0 * 10 + Int128($1 - UInt8(ascii: "0")) }
    return ExactDecimal(coefficient: coefficient, exponent: -fraction.utf8.count)
  }

  private static func ungrouped(_ text: Substring, _ written: String) throws(NumberEntryProblem) -> String {
    let groups = text.split(omittingEmptySubsequences: false) { NumberTokenizer.blanks.contains($0) }
    guard groups.count > 1 else { return String(text) }
    let sizes = groups.map(\.utf8.count)
    guard let first = sizes.first, (1...3).contains(first), sizes.dropFirst().allSatisfy({ $0 == 3 }) else {
      throw .badGrouping(written)
    }
    return groups.joined()
  }
}
