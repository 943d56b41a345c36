/// A value inside an expression, in the cell's unit.
struct ExpressionValue: Hashable, Sendable {
  /// What the value may be combined with.
  enum Kind: Hashable, Sendable {
    /// A number without a unit: an amount in the cell's unit, or a factor.
    case bare
    /// An amount with the unit it was written in.
    case amount(MeasureUnit)
    /// A share of something, in a cell that is not in per cent; 2 % has the number 0,02.
    case share
  }

  /// Intermediate results are kept to 10⁻¹² of the cell's unit and below 10²⁴, so that sums of them fit in 128 bits.
  static let finestExponent = -12
  private static let limit = ExactDecimal(coefficient: 1, exponent: 24)

  var number: ExactDecimal
  var kind: Kind

  /// Nil when the result does not fit.
  init?(_ number: ExactDecimal, _ kind: Kind) {
    let rounded = number.rounded(to: Self.finestExponent)
    guard rounded.exponent <= 24, rounded.magnitude < Self.limit else { return nil }
    self.number = rounded
    self.kind = kind
  }
}

/// Arithmetic between values of an expression; `text` is the whole expression, for messages.
struct ExpressionArithmetic {
  let cell: MeasureUnit
  let text: String

  /// A number with the unit written after it.
  func value(_ number: ExactDecimal, unit: MeasureUnit?, word: String) throws(NumberEntryProblem)
    -> ExpressionValue
  {
    guard let unit else { return try fitting(number, .bare) }
    if unit == .percent, cell != .percent { return try fitting(number.shifted(by: -2), .share) }
    guard unit.base == cell.base else { throw .unitDoesNotFit(word, cell) }
    return try fitting(number.shifted(by: unit.exponent - cell.exponent), .amount(unit))
  }

  func sum(_ left: ExpressionValue, _ right: ExpressionValue, negative: Bool) throws(NumberEntryProblem)
    -> ExpressionValue
  {
    try fitting(left.number + (negative ? -right.number : right.number), sumKind(left.kind, right.kind))
  }

  func product(_ left: ExpressionValue, _ right: ExpressionValue) throws(NumberEntryProblem)
    -> ExpressionValue
  {
    let kind = try productKind(left.kind, right.kind)
    let (one, other) = (left.number.withoutTrailingZeros, right.number.withoutTrailingZeros)
    guard let product = one.multiplied(by: other) else { throw .tooLarge(text) }
    return try fitting(product, kind)
  }

  func quotient(_ left: ExpressionValue, _ right: ExpressionValue) throws(NumberEntryProblem)
    -> ExpressionValue
  {
    guard !right.number.isZero else { throw .divisionByZero(text) }
    let kind = try quotientKind(left.kind, right.kind)
    let divisor = right.number.withoutTrailingZeros
    guard let quotient = left.number.divided(by: divisor, to: ExpressionValue.finestExponent) else {
      throw .tooLarge(text)
    }
    return try fitting(quotient, kind)
  }

  private func fitting(_ number: ExactDecimal, _ kind: ExpressionValue.Kind) throws(NumberEntryProblem)
    -> ExpressionValue
  {
    guard let value = ExpressionValue(number, kind) else { throw .tooLarge(text) }
    return value
  }

  private func sumKind(_ left: ExpressionValue.Kind, _ right: ExpressionValue.Kind) throws(NumberEntryProblem)
    -> ExpressionValue.Kind
  {
    switch (left, right) {
    case (.bare, .bare): return .bare
    case (.share, .share): return .share
    case (.share, _), (_, .share): throw .percentAdded(text)
    case (.amount, .amount): return .amount(cell)
    case (.amount(let unit), .bare), (.bare, .amount(let unit)):
      guard unit == cell else { throw .unitMissing(text) }
      return .amount(cell)
    }
  }

  private func productKind(_ left: ExpressionValue.Kind, _ right: ExpressionValue.Kind)
    throws(NumberEntryProblem)
    -> ExpressionValue.Kind
  {
    switch (left, right) {
    case (.amount, .amount): throw .unitTimesUnit(text)
    case (.amount(let unit), _), (_, .amount(let unit)): return .amount(unit)
    case (.share, .share): return .share
    case (.bare, _), (_, .bare): return .bare
    }
  }

  private func quotientKind(_ left: ExpressionValue.Kind, _ right: ExpressionValue.Kind)
    throws(NumberEntryProblem)
    -> ExpressionValue.Kind
  {
    switch (left, right) {
    case (_, .amount): throw .unitTimesUnit(text)
    case (.amount(let unit), _): return .amount(unit)
    case (.share, .bare): return .share
    case (.bare, _), (.share, .share): return .bare
    }
  }
}
