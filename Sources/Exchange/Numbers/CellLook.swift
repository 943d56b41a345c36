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
}
