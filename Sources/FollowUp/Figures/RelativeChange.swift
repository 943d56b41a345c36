/// A change of what stood in a cell: `+=250`, `-=250`, `*=1,02`, `/=2`, `+=2 %`.
struct RelativeChange {
  private let sign: NumberToken
  private let operand: Substring
  private let typed: String

  /// Nil when the text does not begin with a sign and `=`.
  init?(_ typed: Substring) {
    guard let first = typed.first, typed.dropFirst().first == "=", let sign = Self.sign(first) else {
      return nil
    }
    self.sign = sign
    operand = typed.dropFirst(2)
    self.typed = String(typed)
  }

  private static func sign(_ character: Character) -> NumberToken? {
    if NumberTokenizer.minuses.contains(character) { return .minus }
    switch character {
    case "+": return .plus
    case "*", "×": return .times
    case "/", "÷": return .divide
    default: return nil
    }
  }

  /// The changed value; `current` is in the base unit, the result in the cell's.
  func applied(to current: ExactDecimal?, cell: MeasureUnit) throws(NumberEntryProblem) -> Expression.Result {
    guard let current else { throw .nothingToChange(typed) }
    let arithmetic = ExpressionArithmetic(cell: cell, text: typed)
    let change = try Expression.compute(operand, of: typed, cell: cell)
    let start = try arithmetic.value(current.shifted(by: -cell.exponent), unit: cell, word: "")
    if cell == .percent, sign == .plus || sign == .minus, change.value.kind == .amount(.percent) {
      throw .percentOfPercent(typed)
    }
    var result = change
    result.finest = min(change.finest, start.number.exponent)
    result.isScaled = change.isScaled || isScaling || change.value.kind == .share
    result.value = try combined(start, change.value, arithmetic)
    return result
  }

  private var isScaling: Bool { sign == .times || sign == .divide }

  private func combined(
    _ start: ExpressionValue, _ change: ExpressionValue, _ arithmetic: ExpressionArithmetic
  ) throws(NumberEntryProblem) -> ExpressionValue {
    switch sign {
    case .times: return try arithmetic.product(start, change)
    case .divide: return try arithmetic.quotient(start, change)
    case .plus, .minus, .number, .word, .open, .close:
      var step = change
      if step.kind == .share { step = try arithmetic.product(start, step) }
      if step.kind != .bare { step.kind = .amount(arithmetic.cell) }
      return try arithmetic.sum(start, step, negative: sign == .minus)
    }
  }
}
