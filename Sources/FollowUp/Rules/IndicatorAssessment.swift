/// Is an indicator reached? What the figures say at a reporting point, with the figures it was decided on.
///
/// The latest outcome (or forecast) is held against the milestone by its operator; with none printed, by the direction:
/// higher is better ≥, lower ≤, budgethållning ≥ 0. Without a milestone the trend against the latest earlier comparable outcome decides.
/// Part of a year's count is never held against a whole year's target, unless what remains of the year cannot change the answer.
package struct IndicatorAssessment: Hashable, Sendable {
  package enum Status: Hashable, Sendable {
    case reached, notReached
    /// No target to compare with: by trend.
    case improved, unchanged, worse
    case notAssessable(Reason)
  }

  package enum Reason: String, Hashable, Sendable, CaseIterable {
    /// Saknas.
    case missing
    /// Delårstal.
    case partOfYear
    case wordTargetWithoutReference
    case noTargetAndNoHistory
    case unknownDirection
  }

  /// The latest outcome or forecast; it may be listed as missing.
  package let current: Observation?
  package let milestone: Observation?
  package let previous: Observation?
  package let trend: Trend?
  package let status: Status

  /// `point` is the reporting point's period: for a plan the year before, `2025-08` for 31 August, `2025` for the year.
  package static func of(_ indicator: Indicator, at point: Period) -> IndicatorAssessment {
    IndicatorAssessment(indicator, point)
  }

  private init(_ indicator: Indicator, _ point: Period) {
    let current = indicator.current(at: point)
    let previous = current.flatMap { indicator.previous(to: $0) }
    let milestone = indicator.milestone(at: point)
    let judgement = IndicatorJudgement(
      indicator: indicator, current: current, milestone: milestone, previous: previous)
    self.current = current
    self.previous = previous
    self.milestone = milestone
    trend = judgement.trend
    status = judgement.status
  }

  /// 1, ½ or 0; nil when not assessable.
  package var score: ExactDecimal? {
    switch status {
    case .reached: ExactDecimal(1)
    case .notReached: .zero
    case .improved: Trend.improved.score
    case .unchanged: Trend.unchanged.score
    case .worse: Trend.worse.score
    case .notAssessable: nil
    }
  }
}
