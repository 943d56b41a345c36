/// Reads what a person typed in a cell: a number, an expression, a change of what stood there, or a word for missing.
///
/// - A bare number is in `unit`; a unit written after it decides over that. Groups of three or no groups; decimal comma or point.
/// - `=(12,5+3)*2` is computed. `+=250`, `-=250`, `*=1,02`, `/=2`, `+=2 %` and `-=2 %` change `current`. `-250` alone is the number.
/// - Nothing typed is `.empty`; `-`, `–` and `saknas` are `.dash`; `--` is `.doubleDash`; `ej beräknad` is `.notCalculated`.
///
/// The result is in the base unit. Precision: a number keeps the decimals it was typed with, a sum or difference those of its
/// finest term. What is multiplied, divided or changed by per cent is rounded once, half away from zero, to what the table
/// prints (0,1 mnkr, 1 tkr), and never coarser than the figure that stood there. Where no table says: a change keeps the
/// precision of what stood there, and an expression is rounded to whole kronor (other units: four decimals) or finer where the
/// cell's shown precision or a term is. At most 15 digits, and exponents of `ExactDecimal`'s limits.
package struct NumberEntry: Sendable {
  private static let longest = 200

  private let unit: MeasureUnit
  private let current: ExactDecimal?
  private let decimals: Int
  private let precision: Int?

  /// - Parameters:
  ///   - unit: the one the cell is shown in.
  ///   - current: its value now, in the base unit; nil when it has none.
  ///   - decimals: those it is shown with.
  ///   - precision: the power of ten of the base unit that its table prints to (5 for 0,1 mnkr); nil outside tables.
  package init(unit: MeasureUnit, current: ExactDecimal?, decimals: Int, precision: Int? = nil) {
    self.unit = unit
    self.current = current
    self.decimals = decimals
    self.precision = precision
  }

  package func read(_ text: String) throws(NumberEntryProblem) -> Figure.Content {
    let typed = Self.trimmed(text)
    guard typed.count <= Self.longest else { throw .tooDeep(String(typed.prefix(20)) + "…") }
    if let missing = MissingWord.missing(typed) { return .missing(missing) }
    if typed.first == "=" {
      return try .number(stored(Expression.compute(typed.dropFirst(), of: String(typed), cell: unit), typed))
    }
    if let change = RelativeChange(typed) {
      return try .number(stored(change.applied(to: current, cell: unit), typed, isChange: true))
    }
    return try .number(stored(plain(typed), typed))
  }

  static func trimmed(_ text: String) -> Substring {
    var rest = text.drop { $0.isWhitespace }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }

  /// A number with a sign and a unit perhaps, and nothing else.
  private func plain(_ typed: Substring) throws(NumberEntryProblem) -> Expression.Result {
    var tokens = try NumberTokenizer.tokens(typed)[...]
    if tokens.first == .minus || tokens.first == .plus { tokens.removeFirst() }
    if case .word(let word) = tokens.first { throw .unknownWord(word) }
    if tokens.contains(where: \.isArithmetic) { throw .arithmeticWithoutEquals(String(typed)) }
    return try Expression.compute(typed, of: String(typed), cell: unit)
  }

  /// The result in the base unit with the precision it is kept with.
  private func stored(
    _ result: Expression.Result, _ typed: Substring, isChange: Bool = false
  ) throws(NumberEntryProblem) -> ExactDecimal {
    if result.value.kind == .share { throw .unitDoesNotFit("%", unit) }
    let number = result.value.number.shifted(by: unit.exponent)
    let finest = result.finest + unit.exponent
    let kept = result.isScaled ? scaled(number, finest: finest, isChange: isChange) : number
    if kept.exponent < -6 { throw .tooManyDecimals(String(typed)) }
    guard kept.isWithinLimits else { throw .tooLarge(String(typed)) }
    return kept
  }

  private func scaled(_ number: ExactDecimal, finest: Int, isChange: Bool) -> ExactDecimal {
    let shown = unit.exponent - decimals
    let rounded = number.rounded(to: max(-6, kept(shown, finest, isChange))).withoutTrailingZeros
    let padded = ExactDecimal(
      coefficient: rounded.coefficient(at: min(rounded.exponent, shown)),
      exponent: min(rounded.exponent, shown))
    return padded.isWithinLimits ? padded : rounded
  }

  /// The power of ten that a product is kept to.
  private func kept(_ shown: Int, _ finest: Int, _ isChange: Bool) -> Int {
    if isChange, let current { return min(precision ?? shown, current.exponent) }
    return precision ?? min(unit.isMoney ? 0 : -4, shown, finest)
  }
}

extension NumberToken {
  fileprivate var isArithmetic: Bool {
    switch self {
    case .plus, .minus, .times, .divide, .open, .close: true
    case .number, .word: false
    }
  }
}
