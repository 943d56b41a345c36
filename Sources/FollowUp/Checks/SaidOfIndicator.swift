/// What a document says of an indicator in words, against its figures.
///
/// The figures are those of the reporting point looked at; when those of the whole year agree with the words, the words were written for them.
enum SaidOfIndicator {
  /// What the figures say where they contradict the words at the point and do not agree with them over the year.
  static func contradiction<Answer>(
    _ scope: CheckScope, _ answer: (Period) -> Answer?, agrees: (Answer) -> Bool
  ) -> Answer? {
    guard let now = answer(scope.point.period), !agrees(now) else { return nil }
    let atYearEnd = answer(Period(year: scope.plan.year))
    return atYearEnd.map(agrees) ?? false ? nil : now
  }
}
