/// Reads and computes an arithmetic expression: `+ − × * ÷ /`, parentheses, units after a number or a parenthesis.
struct Expression {
  struct Result: Hashable, Sendable {
    var value: ExpressionValue
    /// The exponent of the finest number in it, in the cell's unit.
    var finest: Int
    /// True when it multiplies or divides.
    var isScaled: Bool
  }

  private static let deepest = 40

  private let arithmetic: ExpressionArithmetic
  private var rest: ArraySlice<NumberToken>
  private var finest = 0
  private var isScaled = false

  private init(_ tokens: [NumberToken], _ arithmetic: ExpressionArithmetic) {
    rest = tokens[...]
    self.arithmetic = arithmetic
  }

  /// `whole` is the text as typed, for messages; `part` what is to be computed of it.
  static func compute(_ part: Substring, of whole: String, cell: MeasureUnit) throws(NumberEntryProblem)
    -> Result
  {
    let tokens = try NumberTokenizer.tokens(part)
    var expression = Expression(tokens, ExpressionArithmetic(cell: cell, text: whole))
    let value = try expression.sum(depth: 0)
    if let token = expression.rest.first { throw expression.misplaced(token) }
    return Result(value: value, finest: expression.finest, isScaled: expression.isScaled)
  }

  private func misplaced(_ token: NumberToken) -> NumberEntryProblem {
    switch token {
    case .close: .unbalanced(arithmetic.text)
    case .word(let word) where WrittenUnit.unit(word, cell: arithmetic.cell) == nil: .unknownWord(word)
    case .number, .word, .plus, .minus, .times, .divide, .open: .unexpected(arithmetic.text, at: token.text)
    }
  }

  private mutating func sum(depth: Int) throws(NumberEntryProblem) -> ExpressionValue {
    var value = try product(depth: depth)
    while let sign = rest.first, sign == .plus || sign == .minus {
      rest.removeFirst()
      value = try arithmetic.sum(value, product(depth: depth), negative: sign == .minus)
    }
    return value
  }

  private mutating func product(depth: Int) throws(NumberEntryProblem) -> ExpressionValue {
    var value = try factor(depth: depth)
    while let sign = rest.first, sign == .times || sign == .divide {
      rest.removeFirst()
      isScaled = true
      let right = try factor(depth: depth)
      value = sign == .times ? try arithmetic.product(value, right) : try arithmetic.quotient(value, right)
    }
    return value
  }

  private mutating func factor(depth: Int) throws(NumberEntryProblem) -> ExpressionValue {
    guard depth < Self.deepest else { throw .tooDeep(arithmetic.text) }
    guard let token = rest.popFirst() else { throw .unfinished(arithmetic.text) }
    switch token {
    case .minus:
      var value = try factor(depth: depth + 1)
      value.number = -value.number
      return value
    case .plus: return try factor(depth: depth + 1)
    case .number(let number, _): return try measured(number)
    case .open:
      let inner = try sum(depth: depth + 1)
      guard rest.popFirst() == .close else { throw .unbalanced(arithmetic.text) }
      return inner.kind == .bare ? try measured(inner.number, isTyped: false) : inner
    case .word, .times, .divide, .close: throw misplaced(token)
    }
  }

  /// A number with the unit that may follow it.
  private mutating func measured(_ number: ExactDecimal, isTyped: Bool = true) throws(NumberEntryProblem)
    -> ExpressionValue
  {
    var unit: MeasureUnit?
    var written = ""
    if case .word(let word) = rest.first {
      guard let known = WrittenUnit.unit(word, cell: arithmetic.cell) else { throw .unknownWord(word) }
      (unit, written) = (known, word)
      rest.removeFirst()
    }
    let value = try arithmetic.value(number, unit: unit, word: written)
    if isTyped { finest = min(finest, value.number.exponent) }
    return value
  }
}
