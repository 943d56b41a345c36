/// The steps of judging one indicator, once the figures that count are found.
struct IndicatorJudgement {
  let indicator: Indicator
  let current: Observation?
  let milestone: Observation?
  let previous: Observation?

  /// By the figures; by the document's own trend word when they cannot tell.
  var trend: Trend? {
    guard let later = current?.figure.number else { return nil }
    let earlier = previous?.figure.number
    return earlier.flatMap { Trend.from($0, to: later, direction: direction) }
      ?? indicator.printedTrend.flatMap { Trend(printed: $0) }
  }

  var status: IndicatorAssessment.Status {
    guard let current, let outcome = current.figure.number else { return .notAssessable(.missing) }
    guard let milestone, isSameUnit(current, milestone) else { return byTrend }
    switch TargetRelation(milestone.figure, direction: indicator.direction) {
    case .number(let comparison, let target):
      return compared(outcome, comparison, target, isPart: isPart(current, of: milestone))
    case .move: return byTrend
    case .unknownWords: return .notAssessable(.wordTargetWithoutReference)
    case .unknownDirection: return .notAssessable(.unknownDirection)
    }
  }

  /// The indicator's direction; where nobody has decided it, that of a target which says it.
  private var direction: Indicator.Direction {
    guard indicator.direction == .unknown, let target = milestone?.figure else { return indicator.direction }
    if let comparison = target.comparison { return comparison.isFloor ? .higher : .lower }
    return target.words.flatMap { TargetRelation.direction(of: $0) } ?? .unknown
  }

  private func compared(
    _ outcome: ExactDecimal, _ comparison: Figure.Comparison, _ target: ExactDecimal, isPart: Bool
  ) -> IndicatorAssessment.Status {
    let holds = comparison.holds(outcome, against: target)
    // A count only grows: a floor reached early stays reached, a ceiling passed early stays passed.
    if isPart, holds != comparison.isFloor { return .notAssessable(.partOfYear) }
    return holds ? .reached : .notReached
  }

  private var byTrend: IndicatorAssessment.Status {
    switch trend {
    case .improved: .improved
    case .unchanged: .unchanged
    case .worse: .worse
    case nil: .notAssessable(previous == nil ? .noTargetAndNoHistory : .unknownDirection)
    }
  }

  private func isPart(_ current: Observation, of milestone: Observation) -> Bool {
    indicator.measurement == .cumulative && current.effectivePeriod.isPartOfYear
      && !milestone.period.isPartOfYear
  }

  private func isSameUnit(_ one: Observation, _ other: Observation) -> Bool {
    (one.figure.unit ?? indicator.unit).base == (other.figure.unit ?? indicator.unit).base
  }
}
