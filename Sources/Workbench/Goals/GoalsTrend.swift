import FollowUp

/// The points of an indicator's sparkline.
enum GoalsTrend {
  /// One value for each outcome column, for drawing only; nil where there is none, for a forecast, and for a count of a part
  /// of the year among counts of whole years.
  static func points(of indicator: Indicator, in columns: [GoalsColumn]) -> [Double?] {
    let observations = columns.filter(\.isOutcome).map { column in
      indicator.observation(in: column).flatMap { $0.role == .outcome ? $0 : nil }
    }
    let comparable = comparable(observations.compactMap { $0 }, indicator.measurement)
    return observations.map { observation in
      guard let observation, comparable.contains(observation.effectivePeriod.month) else { return nil }
      return observation.figure.number?.approximation
    }
  }

  /// The last months of the periods that may stand beside each other; nil for whole years.
  private static func comparable(
    _ observations: [Observation], _ measurement: Indicator.Measurement
  ) -> Set<Int?> {
    let months = observations.filter { $0.figure.number != nil }.map(\.effectivePeriod.month)
    switch measurement {
    case .level, .rolling, .survey: return Set(months)
    case .cumulative: return months.contains(nil) ? [nil] : Set(months.suffix(1))
    }
  }
}
