/// A quoted figure with what it stands for: its own unit and decimals, and nothing more. `20,9 mnkr` is not `20,8`.
struct QuotedFigure: Hashable {
  let address: FigureAddress
  let table: String
  let label: String
  let unit: MeasureUnit
  /// Base unit.
  let number: ExactDecimal
  let interval: Interval
  let claims: [Claim]

  /// `Siffror i delårsrapportens text · prognos överskott`.
  var place: String { "\(table) · \(label)" }

  /// In the quote's unit, with no fewer decimals than the quote; a share with two more, however long it goes on.
  func shown(_ value: ExactDecimal, isShare: Bool = false) -> ExactDecimal {
    let rounded = isShare ? value.rounded(to: number.exponent - 2) : value
    let limit = min(0, number.exponent - unit.exponent)
    return rounded.shifted(by: -unit.exponent).withoutTrailingZeros(upTo: limit)
  }
}

/// A quoted figure held against one of its claims.
struct QuoteVerdict: Hashable {
  let claim: Claim
  let reading: ClaimReading
  /// The way of reading that it is held against.
  let side: ClaimReading.Side
  /// Nil when it holds.
  let severity: Severity?

  /// It holds when it agrees with what is printed, or with what we compute of the same. Else it is held against the printed, or where a
  /// printed total is wrong itself, against what we compute if that is nearer. What rests on other text, or on another year's
  /// document, is a warning at most.
  init(_ quote: QuotedFigure, claim: Claim, reading: ClaimReading) {
    self.claim = claim
    self.reading = reading
    let printed = Self.severity(quote, reading.published)
    let trusted = Self.severity(quote, reading.trusted)
    let isNearer = Self.weight(trusted) < Self.weight(printed)
    side = isNearer ? reading.trusted : reading.published
    let isComputed = quote.number == reading.computed || quote.interval.contains(reading.computed)
    let found = isComputed ? nil : (isNearer ? trusted : printed)
    severity = found.map { reading.ground == .ownYear ? $0 : max($0, .warning) }
  }

  private static func severity(_ quote: QuotedFigure, _ side: ClaimReading.Side) -> Severity? {
    Agreement.of(
      quote.number, standingFor: quote.interval, computed: side.value, within: side.interval,
      step: quote.number.exponent
    ).severity
  }

  private static func weight(_ severity: Severity?) -> Int {
    severity.flatMap { Severity.allCases.firstIndex(of: $0) }.map { Severity.allCases.count - $0 } ?? 0
  }

  /// The cell a claim of one figure and nothing else leads to.
  var onlyAddress: FigureAddress? {
    claim.divisor == nil && claim.sum.count == 1 && claim.sum[0].factor == nil && !claim.sum[0].isSubtracted
      ? reading.addresses.first : nil
  }
}
