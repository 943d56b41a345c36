/// The latest values of an indicator for women and men, and how they differ.
///
/// The period is the latest, by the time the value is really about, at which both have a number in the same unit, up to the reporting
/// point (a survey's answer for the point's year counts whenever it came). The total is that of the same time and unit.
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

  /// Nil when the indicator has no such period.
  package static func of(_ indicator: Indicator, at point: Period) -> GenderGap? {
    let outcomes = indicator.observations.filter { $0.role == .outcome && $0.figure.number != nil }
    let women = outcomes.filter { $0.gender == .women && indicator.isKnown($0, at: point) }
      .sorted { $0.effectivePeriod > $1.effectivePeriod }
    for hers in women {
      guard let his = outcomes.first(where: { $0.gender == .men && indicator.areAlike($0, hers) }) else {
        continue
      }
      let both = outcomes.first { $0.gender == nil && indicator.areAlike($0, hers) }
      return GenderGap(indicator, hers, his, both)
    }
    return nil
  }

  private init?(_ indicator: Indicator, _ hers: Observation, _ his: Observation, _ both: Observation?) {
    guard let women = hers.figure.number, let men = his.figure.number else { return nil }
    period = hers.effectivePeriod
    unit = hers.figure.unit ?? indicator.unit
    total = both?.figure.number
    self.women = women
    self.men = men
  }

  /// Women − men, in the unit; for a share in percentage points.
  package var difference: ExactDecimal { women + -men }

  /// Counted things are not rounded: their total is their sum. Others stand for half a unit of their last digit either way, and
  /// only what no rounding explains is outside.
  package var enclosure: Enclosure {
    guard let total else { return .unknown }
    if total == women + men { return .holds }
    if unit == .count { return .outside }
    let (lowest, highest) = (min(women.lowest, men.lowest), max(women.highest, men.highest))
    return total.highest <= lowest || total.lowest >= highest ? .outside : .holds
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

extension ExactDecimal {
  private var half: ExactDecimal { ExactDecimal(coefficient: 5, exponent: exponent - 1) }

  /// The least number that is written so.
  fileprivate var lowest: ExactDecimal { self + -half }

  /// What a number written so is below.
  fileprivate var highest: ExactDecimal { self + half }
}
