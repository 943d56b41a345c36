import FollowUp

/// A target's text in its parts: the operator, and what it is about.
struct TargetText {
  private static let operators: [(sign: String, comparison: Figure.Comparison)] = [
    ("≥", .atLeast), (">=", .atLeast), ("≤", .atMost), ("<=", .atMost),
    (">", .above), ("<", .below),
  ]

  let comparison: Figure.Comparison?
  let operand: String
  /// Words, not a number: `Minska`, `Länssnitt`.
  let isWords: Bool

  init(_ text: String) {
    let typed = CellText.trimmed(text)
    let found = Self.operators.first { typed.hasPrefix($0.sign) }
    comparison = found?.comparison
    let rest = CellText.trimmed(String(typed.dropFirst(found?.sign.count ?? 0)))
    let marked = CellText.unmarked(rest)
    operand = marked ?? rest
    let isMissing = ["saknas", "ej beräknad", "ej beräknat"].contains(operand.lowercased())
    isWords = marked != nil || (operand.first?.isLetter == true && !isMissing)
  }
}
