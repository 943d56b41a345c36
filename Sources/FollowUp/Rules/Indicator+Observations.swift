/// Which of an indicator's observations count at a reporting point; always those of the total, not of one gender.
extension Indicator {
  /// The latest outcome, or forecast of the point's year or earlier, by the time it is really about. An outcome listed as missing counts: the latest one
  /// is then missing. A missing forecast does not; of an outcome and a forecast of the same period the outcome counts.
  package func current(at point: Period) -> Observation? {
    best(of: { $0.counts(at: point, of: measurement) }) {
      ($0.effectivePeriod, $0.rank) > ($1.effectivePeriod, $1.rank)
    }
  }

  /// The first milestone of the point's year or later, else the target of that very year; nil when nothing is set.
  package func milestone(at point: Period) -> Observation? {
    let year = point.year
    return best(of: { $0.role == .milestone && $0.period.year >= year && !$0.figure.isMissing }) {
      $0.period < $1.period
    } ?? best(of: { $0.role == .target && $0.period.year == year && !$0.figure.isMissing }) { _, _ in false }
  }

  /// The latest earlier outcome of the same kind as `current`: whole year with whole year, August with August, twelve
  /// months rolling with the same twelve months; in the same unit and with a number.
  package func previous(to current: Observation) -> Observation? {
    best(of: { observation in
      observation.role == .outcome && observation.figure.number != nil
        && observation.effectivePeriod.year < current.effectivePeriod.year
        && observation.isComparable(with: current, unit)
    }) { $0.effectivePeriod > $1.effectivePeriod }
  }

  /// The total's observation that fits and that no other one beats; the first of equals. Found by its place, since an
  /// observation is costly to copy and every indicator is asked three times a frame.
  private func best(
    of fits: (Observation) -> Bool, beating: (Observation, Observation) -> Bool
  ) -> Observation? {
    var best: Int?
    for index in observations.indices where observations[index].gender == nil && fits(observations[index]) {
      if let known = best, !beating(observations[index], observations[known]) { continue }
      best = index
    }
    return best.map { observations[$0] }
  }
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
