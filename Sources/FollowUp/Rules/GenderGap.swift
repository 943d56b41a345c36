/// The values of an indicator for women and men at one time, and how they differ.
///
/// The time is the one the values are really about; both have a number in the same unit. The total is that of the same time and unit.
package struct GenderGap: Hashable, Sendable {
  /// How the total stands against its parts.
  package enum Enclosure: Hashable, Sendable {
    /// There is no total of the same time.
    case unknown
    /// The total lies between the two, with the rounding of all three; or it is a count and their sum.
    case holds
    /// The total lies outside both. A warning, never an error: others than women and men may be in the total.
    case outside
  }

  package let period: Period
  package let unit: MeasureUnit
  package let total: ExactDecimal?
  package let women: ExactDecimal
  package let men: ExactDecimal
  /// Where they are written: the total's where there is one, women's and men's.
  package let sources: [Observation]

  /// The latest up to the reporting point (a survey's answer for the point's year counts whenever it came); nil when there is none.
  package static func of(_ indicator: Indicator, at point: Period) -> GenderGap? {
    all(of: indicator) { indicator.isKnown($0, at: point) }.max { $0.period < $1.period }
  }

  /// Of every time that has both, in the order they are written.
  package static func all(of indicator: Indicator) -> [GenderGap] { all(of: indicator) { _ in true } }

  private static func all(of indicator: Indicator, where isMeant: (Observation) -> Bool) -> [GenderGap] {
    let outcomes = indicator.observations.filter { $0.role == .outcome && $0.figure.number != nil }
    return outcomes.filter { $0.gender == .women && isMeant($0) }.compactMap { hers in
      guard let his = outcomes.first(where: { $0.gender == .men && indicator.areAlike($0, hers) }) else {
        return nil
      }
      let both = outcomes.first { $0.gender == nil && indicator.areAlike($0, hers) }
      return GenderGap(indicator, hers, his, both)
    }
  }

  private init?(_ indicator: Indicator, _ hers: Observation, _ his: Observation, _ both: Observation?) {
    guard let women = hers.figure.number, let men = his.figure.number else { return nil }
    period = hers.effectivePeriod
    unit = hers.figure.unit ?? indicator.unit
    total = both?.figure.number
    self.women = women
    self.men = men
    sources = [both, hers, his].compactMap(\.self)
  }

  /// Women − men, in the unit; for a share in percentage points.
  package var difference: ExactDecimal { women + -men }

  /// Whole numbers of counted things: not rounded, and their total is their sum.
  package var isCount: Bool {
    unit.isCounted && [total, women, men].compactMap(\.self).allSatisfy { $0.exponent >= 0 }
  }

  /// What is not counted stands for half a unit of its last digit either way, and only what no rounding explains is outside.
  package var enclosure: Enclosure {
    guard let total else { return .unknown }
    if total == women + men { return .holds }
    if isCount { return .outside }
    return Interval(total, roundedTo: total.exponent).overlaps(hull) ? .holds : .outside
  }

  /// Everything from the lower of the two to the higher.
  private var hull: Interval {
    let (low, high) = women < men ? (women, men) : (men, women)
    let (first, last) = (
      Interval(low, roundedTo: low.exponent), Interval(high, roundedTo: high.exponent)
    )
    return Interval(
      low: min(first.low, last.low), high: max(first.high, last.high), includesLow: first.includesLow,
      includesHigh: last.includesHigh)
  }
}

extension Indicator {
  fileprivate func areAlike(_ first: Observation, _ second: Observation) -> Bool {
    first.effectivePeriod == second.effectivePeriod
      && (first.figure.unit ?? unit) == (second.figure.unit ?? unit)
  }

  fileprivate func isKnown(_ observation: Observation, at point: Period) -> Bool {
    observation.effectivePeriod <= point
      || (measurement == .survey && observation.effectivePeriod == Period(year: point.year))
  }
}
