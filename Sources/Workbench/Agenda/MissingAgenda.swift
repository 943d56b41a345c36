import FollowUp

/// What this reporting point has not got: indicators without an outcome, outcomes that cover part of the year only,
/// and indicators without a source.
enum MissingAgenda {
  static func items(of context: PaneContext) -> [AgendaItem] {
    let indicators = context.plan.goals.indicators
    let assessed = indicators.map { ($0, IndicatorAssessment.of($0, at: context.point.period)) }
    return [
      item(
        "Indikatorer utan utfall", "saknar utfall",
        // A dash is an answer.
        assessed.filter { $0.1.status == .notAssessable(.missing) && $0.1.current?.figure.isAnswered != true }
          .map(\.0), context),
      item(
        "Delårstal mot helårsmål", "har bara delårstal mot ett helårsmål",
        assessed.filter { $0.1.status == .notAssessable(.partOfYear) }.map(\.0), context),
      item("Indikatorer utan källa", "saknar källa", indicators.filter { $0.source == nil }, context),
    ].compactMap { $0 }
  }

  private static func item(
    _ title: String, _ what: String, _ indicators: [Indicator], _ context: PaneContext
  ) -> AgendaItem? {
    guard let first = indicators.first else { return nil }
    let noun = indicators.count == 1 ? "indikator" : "indikatorer"
    return AgendaItem(
      kind: .missing, urgency: .remark, title: title, headline: "\(indicators.count)",
      caption: "\(noun) \(what)",
      details: indicators.map { AgendaItem.Detail(label: "·", text: $0.name) },
      address: address(of: first, context))
  }

  private static func address(of indicator: Indicator, _ context: PaneContext) -> FigureAddress? {
    guard
      let last = indicator.observations.last(where: { $0.role == .outcome }) ?? indicator.observations.last,
      let field = EntityID(last.field)
    else { return nil }
    return context.plan.address(.goals, [indicator.id, field], last.period)
  }
}
