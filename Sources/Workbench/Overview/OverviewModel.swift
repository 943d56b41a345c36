package import FollowUp

/// What the overview shows: måluppfyllelse, deviations, risks and what to take a stand on, each a list that leads somewhere.
package struct OverviewModel: Hashable, Sendable {
  package let box: OverviewState.Box
  package let attainment: AttainmentSummary
  package let deviations: DeviationSummary
  package let risks: RiskSummary
  package let agenda: [AgendaItem]
  package let scale: RiskScale
  private let rows: [OverviewState.Box: Int]
  private let plan: Plan

  package init(_ context: PaneContext, _ state: OverviewState) {
    box = state.box
    rows = state.rows
    plan = context.plan
    scale = context.municipality.riskScale
    attainment = AttainmentSummary(context)
    deviations = DeviationSummary(context)
    risks = RiskSummary(context)
    agenda = Agenda.items(of: context)
  }

  package func count(in box: OverviewState.Box) -> Int {
    switch box {
    case .attainment: attainment.rows.count
    case .deviations: deviations.rows.count
    case .risks: risks.rows.count
    case .agenda: agenda.count
    }
  }

  /// The chosen row of a box, within what there is.
  package func row(in box: OverviewState.Box) -> Int {
    max(0, min(rows[box] ?? 0, count(in: box) - 1))
  }

  /// Where Enter leads: the thing in the chosen row.
  package var address: FigureAddress? {
    let index = row(in: box)
    guard index < count(in: box) else { return nil }
    return switch box {
    case .attainment: plan.address(.goals, [attainment.rows[index].id], field: "attainment")
    case .deviations: deviations.rows[index].address
    case .risks: plan.address(.risks, [risks.rows[index].id], field: "likelihood")
    case .agenda: agenda[index].address
    }
  }

  /// The pane Enter opens when the box is empty.
  package var pane: PaneID {
    switch box {
    case .attainment, .agenda: .goals
    case .deviations: .budget
    case .risks: .risks
    }
  }

  package var focus: Focus { Focus(address: nil, label: box.title) }

  package var contexts: [KeyContext] { [.overview, .table] }

  package var statusText: String {
    let index = row(in: box)
    guard index < count(in: box) else { return "\(box.title): inget att visa." }
    let text =
      switch box {
      case .attainment: told(attainment.rows[index])
      case .deviations: deviations.rows[index].told
      case .risks: told(risks.rows[index])
      case .agenda: "\(agenda[index].title): \(agenda[index].headline) \(agenda[index].caption)"
      }
    return text + ". Enter öppnar."
  }

  private func told(_ row: AttainmentSummary.Row) -> String {
    let extra = [row.reached, row.lacking].filter { !$0.isEmpty }.joined(separator: ", ")
    return "\(row.name): \(AttainmentText.name(row.level))\(row.isDecided ? ", beslutat" : ", förslag")"
      + (extra.isEmpty ? "" : " (\(extra))")
  }

  private func told(_ row: RiskSummary.Row) -> String {
    "Risk \(row.number) \(row.name): \(row.value.map { "riskvärde \($0)" } ?? "inte värderad")"
  }
}
