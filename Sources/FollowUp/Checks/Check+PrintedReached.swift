/// What the text says of a target, ”målet nås” or ”målet nås inte”, against outcome and target.
///
/// Held against the etappmål, and against a målvärde of the same year: it is enough that the text is right of one of them. `Minska` and `Öka`
/// without a number are held against the latest earlier comparable outcome. The numbers are compared as they are printed.
/// Delårsrapport augusti 2019: 70,2 against 68 is reached, 72,1 against 75 is not, as the text says.
extension Check {
  package static let printedReached = Check(
    .printedReached, "Nått mål enligt texten",
    looksAt: "Textens ”målet nås” eller ”målet nås inte” mot utfall och mål.",
    reads: .point,
    .indicator { indicator, scope in
      guard let said = indicator.printedReached else { return [] }
      let place = IndicatorPlace(indicator: indicator, plan: scope.plan)
      let found = SaidOfIndicator.contradiction(
        scope, { ReachedAnswer(indicator, at: $0) }, agrees: { $0.verdicts.contains(said) })
      return [found?.finding(said, place)].compactMap(\.self)
    })
}

private struct ReachedAnswer {
  private let outcome: Observation
  private let target: Observation
  /// By each target of the year.
  let verdicts: Set<Bool>

  /// Nil when the figures cannot tell.
  init?(_ indicator: Indicator, at point: Period) {
    let assessment = IndicatorAssessment.of(indicator, at: point)
    guard let outcome = assessment.current, let target = assessment.milestone else { return nil }
    let targets = indicator.observations.filter {
      $0 == target || ($0.role == .target && $0.gender == nil && $0.period.year == target.period.year)
    }
    verdicts = Set(targets.compactMap { Self.verdict(indicator, assessment, $0) })
    guard !verdicts.isEmpty else { return nil }
    self.outcome = outcome
    self.target = target
  }

  private static func verdict(
    _ indicator: Indicator, _ assessment: IndicatorAssessment, _ target: Observation
  )
    -> Bool?
  {
    let judgement = IndicatorJudgement(
      indicator: indicator, current: assessment.current, milestone: target, previous: assessment.previous)
    switch judgement.status {
    case .reached: return true
    case .notReached: return false
    case .improved: return assessment.previous == nil ? nil : true
    case .unchanged, .worse: return assessment.previous == nil ? nil : false
    case .notAssessable: return nil
    }
  }

  func finding(_ said: Bool, _ place: IndicatorPlace) -> Finding {
    let values = [outcome, target].map { observation in
      "\(FindingText.observation(observation)) \(FindingText.value(observation.figure, in: place.indicator.unit))"
    }
    return place.finding(
      .printedReached, .warning,
      at: [place.address(EntityID(known: "printed-reached")), place.address(outcome), place.address(target)],
      message:
        "\(place.name): texten säger att målet \(said ? "nås" : "inte nås"), men siffrorna säger "
        + "\(said ? "att det inte nås" : "att det nås") (\(values.joined(separator: ", "))).",
      grounds: [said ? "nås" : "nås inte"] + values)
  }
}
