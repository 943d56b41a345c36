import FollowUp

/// What is shown of an indicator about the staff: its latest value, the same for women and men, and the comparable one before.
struct StaffValues {
  let current: Observation?
  let women: Observation?
  let men: Observation?
  let previous: Observation?
  let milestone: Observation?
  let trend: Trend?

  init(_ indicator: Indicator, at point: Period) {
    let assessment = IndicatorAssessment.of(indicator, at: point)
    func of(_ gender: Observation.Gender) -> Observation? {
      indicator.observations.first {
        $0.gender == gender && $0.role == assessment.current?.role
          && $0.effectivePeriod == assessment.current?.effectivePeriod
      }
    }
    current = assessment.current
    women = of(.women)
    men = of(.men)
    previous = assessment.previous
    milestone = assessment.milestone
    trend = Self.both(assessment.previous?.figure.number, assessment.current?.figure.number).flatMap {
      Trend.from($0, to: $1, direction: indicator.direction)
    }
  }

  /// The latest − the one before, in the unit; nil unless both have a number.
  var change: ExactDecimal? {
    Self.both(current?.figure.number, previous?.figure.number).map { $0 + -$1 }
  }

  private static func both(_ first: ExactDecimal?, _ second: ExactDecimal?) -> (ExactDecimal, ExactDecimal)? {
    guard let first, let second else { return nil }
    return (first, second)
  }
}
