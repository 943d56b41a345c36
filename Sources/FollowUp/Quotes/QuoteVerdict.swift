/// A quoted figure with what it stands for: its own unit and decimals, and nothing more. `20,9 mnkr` is not `20,8`.
struct QuotedFigure {
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

  /// Half a unit of its last digit either way; nothing beside itself for what is counted.
  static func interval(of number: ExactDecimal, in unit: MeasureUnit) -> Interval {
    unit.isCounted ? Interval(exactly: number) : Interval(number, roundedTo: number.exponent)
  }

  /// In the quote's unit, with no fewer decimals than the quote; a share with two more, however long it goes on.
  func shown(_ value: ExactDecimal, isShare: Bool = false) -> ExactDecimal {
    let rounded = isShare ? value.rounded(to: number.exponent - 2) : value
    let limit = min(0, number.exponent - unit.exponent)
    return rounded.shifted(by: -unit.exponent).withoutTrailingZeros(upTo: limit)
  }
}

/// A quoted figure held against one of its claims.
struct QuoteVerdict {
  let claim: Claim
  let reading: ClaimReading
  /// The way of reading that it is held against.
  let side: ClaimReading.Side
  /// What it comes to where what is printed is wrong itself; as the printed where the quote holds.
  let trusted: ExactDecimal
  /// Nil when it holds.
  let severity: Severity?

  /// It holds when it agrees with what is printed, or with what we compute of the same. Else it is held against the printed, or where a
  /// printed total is wrong itself, against what we compute if that is nearer. What rests on other text, or on another year's
  /// document, is a warning at most.
  init(_ quote: QuotedFigure, claim: Claim, reading: ClaimReading) throws(ClaimProblem) {
    self.claim = claim
    self.reading = reading
    let printed = Self.severity(quote, reading.published)
    guard let printed else {
      // Nearly every quote holds, and then nothing more is computed.
      (side, trusted, severity) = (reading.published, reading.published.value, nil)
      return
    }
    let mended = try reading.side(.trusted)
    let found = Self.severity(quote, mended)
    let isNearer = Self.weight(found) < Self.weight(printed)
    side = isNearer ? mended : reading.published
    trusted = mended.value
    let computed = try reading.side(.computed).value
    let isComputed = quote.number == computed || quote.interval.contains(computed)
    severity = (isComputed ? nil : (isNearer ? found : printed)).map {
      reading.ground == .ownYear ? $0 : max($0, .warning)
    }
  }

  private static func severity(_ quote: QuotedFigure, _ side: ClaimReading.Side) -> Severity? {
    severity(quote.number, standingFor: quote.interval, side.reading)
  }

  /// Of a quoted number that is held against one reading and nothing else; nil when it holds.
  static func severity(
    _ number: ExactDecimal, standingFor interval: Interval, _ reading: CellReading
  ) -> Severity? {
    Agreement.of(
      number, standingFor: interval, computed: reading.value, within: reading.interval, step: number.exponent
    ).severity
  }

  private static func weight(_ severity: Severity?) -> Int {
    severity.flatMap { Severity.allCases.firstIndex(of: $0) }.map { Severity.allCases.count - $0 } ?? 0
  }

  var terms: [Finding.Term] { reading.terms(side) }
  var divisor: [Finding.Term] { reading.divisor(side) }

  /// The cell a claim of one figure and nothing else leads to.
  var onlyAddress: FigureAddress? {
    claim.divisor == nil && claim.sum.count == 1 && claim.sum[0].factor == nil && !claim.sum[0].isSubtracted
      ? reading.addresses.first : nil
  }
}
