package import FollowUp

/// A value column of the goal pane.
package enum GoalsColumn: Hashable, Sendable {
  /// Outcome, or forecast where that is what there is.
  case outcome(Period)
  /// Etappmål.
  case milestone(Period)
  /// Målvärde.
  case target(Period)

  package var period: Period {
    switch self {
    case .outcome(let period), .milestone(let period), .target(let period): period
    }
  }

  package var isOutcome: Bool {
    if case .outcome = self { true } else { false }
  }

  /// As it stands above the column: `2024`, `aug 2025`, `Etapp 26`, `Mål 2030`.
  package var heading: String {
    switch self {
    case .outcome(let period): PeriodWords.short(period)
    case .milestone(let period): "Etapp \(PeriodWords.shortest(period))"
    case .target(let period): "Mål \(PeriodWords.short(period))"
    }
  }

  /// As it stands in a sentence: `utfall 2024`, `etappmål 2026`.
  package var name: String {
    switch self {
    case .outcome(let period): "utfall \(PeriodWords.long(period))"
    case .milestone(let period): "etappmål \(PeriodWords.long(period))"
    case .target(let period): "målvärde \(PeriodWords.long(period))"
    }
  }
}

extension GoalsColumn {
  /// The columns of a year: every period that an outcome or a forecast has, then etappmål, then målvärden, each in order
  /// of time. None when there are no indicators.
  ///
  /// The reporting point has a column of its own from the day it begins: it is added when nothing has been observed since the
  /// point before it. So has an etappmål for the year when no indicator has any.
  static func columns(of context: PaneContext) -> [GoalsColumn] {
    let indicators = context.plan.goals.indicators
    if indicators.isEmpty { return [] }
    var periods = Periods()
    for observation in indicators.lazy.flatMap(\.observations) where observation.gender == nil {
      periods.insert(observation)
    }
    if !context.hasColumn(among: periods.outcomes) { periods.outcomes.insert(context.point.period) }
    if periods.milestones.isEmpty { periods.milestones.insert(Period(year: context.plan.year)) }
    return periods.columns
  }

  /// The column that shows an observation of a role and period.
  static func showing(_ role: Observation.Role, _ period: Period) -> GoalsColumn {
    switch role {
    case .outcome, .forecast: .outcome(period)
    case .milestone: .milestone(period)
    case .target: .target(period)
    }
  }
}

/// The periods there are, by kind of column.
private struct Periods {
  var outcomes: Set<Period> = []
  var milestones: Set<Period> = []
  var targets: Set<Period> = []

  mutating func insert(_ observation: Observation) {
    switch observation.role {
    case .outcome, .forecast: outcomes.insert(observation.period)
    case .milestone: milestones.insert(observation.period)
    case .target: targets.insert(observation.period)
    }
  }

  var columns: [GoalsColumn] {
    outcomes.sorted().map { .outcome($0) } + milestones.sorted().map { .milestone($0) }
      + targets.sorted().map { .target($0) }
  }
}

extension PaneContext {
  /// Whether one of the periods is reported at this point: of its year and kind, and later than the point before.
  fileprivate func hasColumn(among periods: Set<Period>) -> Bool {
    let own = point.period
    let earlier = plan.reportingPoints.map(\.period).filter { $0.year == own.year && $0 < own }.max()
    return periods.contains { period in
      period.year == own.year && (period.month == nil) == (own.month == nil) && period <= own
        && earlier.map { period > $0 } ?? true
    }
  }
}
