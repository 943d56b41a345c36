import FollowUp

/// The overview's figures: all of it that does not depend on where the focus is.
struct OverviewSheet: Hashable, Sendable {
  let context: PaneContext
  let attainment: AttainmentSummary
  let deviations: DeviationSummary
  let risks: RiskSummary
  let agenda: [AgendaItem]

  /// The sheet of a context; the previous one where it still holds.
  static func of(_ context: PaneContext, reusing previous: OverviewSheet?) -> OverviewSheet {
    if let previous, previous.context == context { return previous }
    return OverviewSheet(context)
  }

  private init(_ context: PaneContext) {
    self.context = context
    attainment = AttainmentSummary(context)
    deviations = DeviationSummary(context)
    risks = RiskSummary(context)
    agenda = ChecksLine.placed(among: Agenda.items(of: context), context.checks)
  }
}
