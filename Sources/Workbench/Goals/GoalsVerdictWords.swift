import FollowUp

/// An indicator's assessment in words.
extension GoalsAssessments {
  /// `når inte etappmålet 82, sämre än 2023 (78)`; begins with the value it rests on unless that is the one in `column`.
  func sentence(of indicator: Indicator, beside column: GoalsColumn? = nil) -> String? {
    guard let assessment = assessment(of: indicator.id) else { return nil }
    let words = VerdictWords(indicator, assessment)
    guard let current = assessment.current, GoalsColumn.showing(current.role, current.period) != column else {
      return words.verdict
    }
    return "\(words.basis(current)) \(words.verdict)"
  }
}

/// The parts of an assessment's sentence.
private struct VerdictWords {
  let indicator: Indicator
  let assessment: IndicatorAssessment

  init(_ indicator: Indicator, _ assessment: IndicatorAssessment) {
    self.indicator = indicator
    self.assessment = assessment
  }

  /// `utfall 2024 (77)`; `utfall 2024` when the value is missing.
  func basis(_ observation: Observation) -> String {
    let kind = observation.role == .forecast ? "prognos" : "utfall"
    let value = observation.figure.isMissing ? "" : " (\(shown(observation)))"
    return "\(kind) \(PeriodWords.long(observation.period))\(value)"
  }

  var verdict: String {
    switch assessment.status {
    case .reached: "når \(target)\(comparison)"
    case .notReached: "når inte \(target)\(comparison)"
    case .improved: "bedöms efter trend: bättre\(earlier)"
    case .unchanged: "bedöms efter trend: oförändrat\(earlier)"
    case .worse: "bedöms efter trend: sämre\(earlier)"
    case .notAssessable(let reason): reasonWords(reason)
    }
  }

  private var target: String {
    guard let milestone = assessment.milestone else { return "målet" }
    let name = milestone.role == .target ? "målvärdet" : "etappmålet"
    return "\(name) \(shown(milestone))"
  }

  private var comparison: String {
    switch assessment.trend {
    case .improved: ", bättre\(earlier)"
    case .unchanged: ", oförändrat\(earlier)"
    case .worse: ", sämre\(earlier)"
    case nil: ""
    }
  }

  private var earlier: String {
    guard let previous = assessment.previous else { return " enligt dokumentet" }
    let link = assessment.trend == .unchanged ? "sedan" : "än"
    return " \(link) \(PeriodWords.long(previous.effectivePeriod)) (\(shown(previous)))"
  }

  private func shown(_ observation: Observation) -> String {
    NumberText.figure(observation.figure, in: indicator.unit, decimals: nil)
  }

  private func reasonWords(_ reason: IndicatorAssessment.Reason) -> String {
    switch reason {
    case .missing: "kan inte bedömas: värdet saknas"
    case .partOfYear: "en del av året räknas inte mot årets mål"
    case .wordTargetWithoutReference: "målet är ord: ange talet att jämföra med"
    case .noTargetAndNoHistory: "kan inte bedömas: varken mål eller tidigare utfall"
    case .unknownDirection: "kan inte bedömas: åt vilket håll som är bättre är inte bestämt"
    }
  }
}
