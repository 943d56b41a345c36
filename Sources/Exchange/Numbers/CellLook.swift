import FollowUp

/// What a cell's text looks like, before it is known where it goes.
enum CellLook {
  /// A number in any unit, or a sign for missing.
  static func isValue(_ text: String) -> Bool {
    let typed = CellText.minusFirst(CellText.trimmed(text))
    if typed.isEmpty { return false }
    let number = CellNumber(unit: .kronor, decimals: DecimalFinding([typed], usual: .comma))
    if (try? number.read(typed)) != nil { return true }
    let core = NumberCore(typed)
    return !core.digits.isEmpty && !core.before.contains(where: \.isLetter) && core.after.count <= 8
  }

  /// `2025` or `2025-08`: what a heading may be.
  static func isYear(_ text: String) -> Bool { Period(CellText.trimmed(text)) != nil }

  /// `2019-08-31`, `31/8 2019`, `31.8.2019`, also with the time of day after it.
  static func isDate(_ text: String) -> Bool {
    let day = text.prefix { !$0.isWhitespace || !text.contains(":") }
    let parts = day.split(omittingEmptySubsequences: false) { "-–/. ".contains($0) }
    guard parts.count == 3,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isWholeNumber } })
    else { return false }
    let lengths = parts.map(\.count)
    let isYearFirst = lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2
    let isYearLast = lengths[0] <= 2 && lengths[1] <= 2 && (lengths[2] == 4 || lengths[2] == 2)
    let numbers = parts.compactMap { Int($0) }
    return (isYearFirst || isYearLast) && numbers.allSatisfy { $0 > 0 }
      && day.contains { "-–/.".contains($0) }
  }
}
