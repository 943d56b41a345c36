/// Which of an indicator's observations count at a reporting point; always those of the total, not of one gender.
extension Indicator {
  /// The latest outcome, or forecast of the point's year or earlier, by the time it is really about. An outcome listed as missing counts: the latest one
  /// is then missing. A missing forecast does not; of an outcome and a forecast of the same period the outcome counts.
  package func current(at point: Period) -> Observation? {
    totals.filter { $0.counts(at: point, of: measurement) }.max {
      ($0.effectivePeriod, $0.rank) < ($1.effectivePeriod, $1.rank)
    }
  }

  /// The first milestone of the point's year or later, else the target of that very year; nil when nothing is set.
  package func milestone(at point: Period) -> Observation? {
    let set = totals.filter { !$0.figure.isMissing }
    return set.filter { $0.role == .milestone && $0.period.year >= point.year }.min { $0.period < $1.period }
      ?? set.first { $0.role == .target && $0.period.year == point.year }
  }

  /// The latest earlier outcome of the same kind as `current`: whole year with whole year, August with August, twelve
  /// months rolling with the same twelve months; in the same unit and with a number.
  package func previous(to current: Observation) -> Observation? {
    totals.filter { $0.role == .outcome && $0.figure.number != nil && $0.isComparable(with: current, unit) }
      .filter { $0.effectivePeriod.year < current.effectivePeriod.year }
      .max { $0.effectivePeriod < $1.effectivePeriod }
  }

  private var totals: [Observation] { observations.filter { $0.gender == nil } }
}

extension Observation {
  fileprivate func counts(at point: Period, of measurement: Indicator.Measurement) -> Bool {
    switch role {
    case .outcome: effectivePeriod <= point || isAnswered(in: point.year, measurement)
    // A forecast is made before the time it is about: in August for the whole year.
    case .forecast: !figure.isMissing && effectivePeriod.year <= point.year
    case .milestone, .target: false
    }
  }

  /// A survey is made once a year: its answer for the year is there as soon as it has a number.
  private func isAnswered(in year: Int, _ measurement: Indicator.Measurement) -> Bool {
    measurement == .survey && effectivePeriod == Period(year: year) && figure.number != nil
  }

  fileprivate var rank: Int { role == .outcome ? 1 : 0 }

  fileprivate func isComparable(with other: Observation, _ unit: MeasureUnit) -> Bool {
    let (mine, theirs) = (effectivePeriod, other.effectivePeriod)
    return mine.month == theirs.month && mine.isRolling == theirs.isRolling
      && (figure.unit ?? unit).base == (other.figure.unit ?? unit).base
  }
}
