/// Reads a typed target: an operator before or after a number (`≥5 000`, `>= 80`, `80 ≤`), a bare number, words
/// (`Minska`) or a relation in words (`> Länssnitt`: an operator and the words). Missing is written as in `NumberEntry`.
///
/// An operator after the number is read as printed: `80 ≤` says 80 ≤ x, so the outcome is to be at least 80.
package struct TargetEntry: Sendable {
  private static let operators: [(String, Figure.Comparison)] = [
    ("≥", .atLeast), (">=", .atLeast), ("=>", .atLeast), ("≤", .atMost), ("<=", .atMost), ("=<", .atMost),
    (">", .above), ("<", .below),
  ]

  private let numbers: NumberEntry

  /// The indicator's unit and the decimals it is shown with.
  package init(unit: MeasureUnit, decimals: Int) {
    numbers = NumberEntry(unit: unit, current: nil, decimals: decimals)
  }

  package func read(_ text: String) throws(NumberEntryProblem) -> Figure {
    let typed = NumberEntry.trimmed(text)
    for (sign, comparison) in Self.operators {
      if typed.hasPrefix(sign) {
        return try figure(typed.dropFirst(sign.count), comparison, typed)
      }
      if typed.hasSuffix(sign) {
        return try figure(typed.dropLast(sign.count), comparison.mirrored, typed)
      }
    }
    return try figure(typed, nil, typed)
  }

  private func figure(_ part: Substring, _ comparison: Figure.Comparison?, _ typed: Substring)
    throws(NumberEntryProblem) -> Figure
  {
    let operand = NumberEntry.trimmed(String(part))
    if operand.isEmpty, comparison != nil { throw .targetMissing(String(typed)) }
    let isWords = operand.first?.isLetter == true && MissingWord.missing(operand) == nil
    if isWords { return Figure(.words(String(operand)), comparison: comparison) }
    let content = try numbers.read(String(operand))
    if comparison != nil, case .missing = content { throw .targetMissing(String(typed)) }
    return Figure(content, comparison: comparison)
  }
}

extension Figure.Comparison {
  /// The same relation read from the other side.
  fileprivate var mirrored: Figure.Comparison {
    switch self {
    case .atLeast: .atMost
    case .atMost: .atLeast
    case .above: .below
    case .below: .above
    }
  }
}
