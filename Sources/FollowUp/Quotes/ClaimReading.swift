/// What a claim comes to by the figures of the store: what a quoted figure ought to be.
///
/// Each figure stands for what is printed of it, half of its own unit either way; sums, differences and shares are taken of the
/// intervals. Beside it the same over what we compute, for a text that has the right total of a table that has not.
package struct ClaimReading: Hashable, Sendable {
  /// One way to read the figures, and what they then come to.
  package struct Side: Hashable, Sendable {
    /// In the base unit (kr for money); a share in per cent when it was asked for so.
    package let value: ExactDecimal
    package let interval: Interval
    /// The arithmetic, in the reading's unit.
    package let terms: [Finding.Term]
    /// What it is a share of; empty when it is none.
    package let divisor: [Finding.Term]
  }

  /// By the figures as they are printed.
  package let published: Side
  /// The same, but for printed totals that no rounding explains: there by what we compute.
  package let trusted: Side
  /// By what we compute, wherever something is computed; in the same unit.
  package let computed: ExactDecimal
  /// What the terms are written in: the quote's unit; of a share that of its first figure.
  package let unit: MeasureUnit
  package let ground: ClaimGround

  package var isShare: Bool { !published.divisor.isEmpty }

  /// Every figure it rests on, in order.
  package var addresses: [FigureAddress] {
    var all: [FigureAddress] = []
    for address in (published.terms + published.divisor).compactMap(\.address) where !all.contains(address) {
      all.append(address)
    }
    return all
  }

  /// What a claim made in the scope's year comes to.
  package static func of(
    _ claim: Claim, in scope: CheckScope, unit: MeasureUnit
  ) throws(ClaimProblem) -> ClaimReading {
    var figures = ClaimFigures(scope)
    return try ClaimReading(claim, by: &figures, unit: unit)
  }

  /// - Parameter unit: the quote's: a share is in per cent when that is, and a sum is written in it.
  init(_ claim: Claim, by figures: inout ClaimFigures, unit: MeasureUnit) throws(ClaimProblem) {
    let sum = try ClaimSum(claim.sum, by: &figures)
    let whole = try claim.divisor.map { (parts) throws(ClaimProblem) in try ClaimSum(parts, by: &figures) }
    let shown = whole == nil && sum.unit.isMoney && unit.isMoney ? unit : sum.unit
    let places = unit == .percent ? 2 : 0
    published = try Side(sum, of: whole, in: shown, places) { $0.published }
    trusted = try Side(sum, of: whole, in: shown, places) { $0.trusted }
    computed = try Side(sum, of: whole, in: shown, places) {
      CellReading(value: $0.computed, interval: Interval(exactly: $0.computed))
    }.value
    self.unit = shown
    ground = whole.map { sum.ground.joined(with: $0.ground) } ?? sum.ground
  }
}

extension ClaimReading.Side {
  private static let finest = -14

  /// - Parameter places: how far a share's decimal point is moved: 2 for per cent.
  fileprivate init(
    _ sum: ClaimSum, of whole: ClaimSum?, in unit: MeasureUnit, _ places: Int,
    _ reading: (CitedFigure) -> CellReading
  ) throws(ClaimProblem) {
    let top = try sum.total(reading)
    terms = sum.terms(in: unit, reading)
    divisor = whole?.terms(in: unit, reading) ?? []
    guard let bottom = try whole?.total(reading) else {
      (value, interval) = (top.value, top.interval)
      return
    }
    guard let value = top.value.divided(by: bottom.value, to: Self.finest),
      let interval = top.interval.divided(by: bottom.interval, to: Self.finest)
    else { throw .incomputable }
    self.value = value.shifted(by: places)
    self.interval = Interval(
      low: interval.low.shifted(by: places), high: interval.high.shifted(by: places),
      includesLow: interval.includesLow, includesHigh: interval.includesHigh)
  }
}
