/// A printed trend word against the figures. `Positiv` is improved, whichever way the number went.
///
/// The latest outcome against the latest earlier comparable one. Numbers that may be the same, with their rounding, contradict no word; when they
/// are printed alike and the word is not `Oförändrad`, the rounding is told. Delårsrapport augusti 2019: 72 and then 72,1 is `Positiv`.
extension Check {
  package static let printedTrend = Check(
    .printedTrend, "Trendord",
    looksAt: "Tryckta trendord (Positiv, Oförändrad, Negativ) mot utfallen, åt det håll som är bättre.",
    reads: .point,
    .indicator { indicator, scope in
      guard let word = indicator.printedTrend, let said = Trend(printed: word) else { return [] }
      let place = IndicatorPlace(indicator: indicator, plan: scope.plan)
      let found = SaidOfIndicator.contradiction(
        scope, { TrendAnswer(indicator, at: $0) }, agrees: { $0.agrees(with: said) })
      return [found?.finding(word, place)].compactMap(\.self)
    })
}

private struct TrendAnswer {
  private let trend: Trend
  private let earlier: Observation
  private let later: Observation
  /// Whether rounding alone can make the two differ, or be alike.
  private let mayBeSame: Bool

  /// Nil when there are not two figures, or nobody has said which way is better.
  init?(_ indicator: Indicator, at point: Period) {
    guard let later = indicator.current(at: point), let last = later.figure.number,
      let earlier = indicator.previous(to: later), let first = earlier.figure.number,
      let trend = Trend.from(first, to: last, direction: indicator.direction)
    else { return nil }
    self.trend = trend
    self.earlier = earlier
    self.later = later
    mayBeSame =
      !(later.figure.unit ?? indicator.unit).isCounted
      && Interval(first, roundedTo: first.exponent).overlaps(Interval(last, roundedTo: last.exponent))
  }

  func agrees(with said: Trend) -> Bool { trend == said || (mayBeSame && trend != .unchanged) }

  func finding(_ word: String, _ place: IndicatorPlace) -> Finding {
    let values = [earlier, later].map { FindingText.value($0.figure, in: place.indicator.unit) }
    let times = [earlier, later].map { FindingText.period($0.effectivePeriod) }
    return place.finding(
      .printedTrend, mayBeSame ? .rounding : .warning,
      at: [place.address(EntityID(known: "printed-trend")), place.address(later), place.address(earlier)],
      message: "\(place.name): trenden anges som ”\(word)”, men utfallet \(swedish) "
        + "(\(values[0]) \(times[0]), \(values[1]) \(times[1])).",
      grounds: [word] + values)
  }

  private var swedish: String {
    switch trend {
    case .improved: "är bättre"
    case .unchanged: mayBeSame ? "är detsamma som det trycks" : "är oförändrat"
    case .worse: "är sämre"
    }
  }
}
