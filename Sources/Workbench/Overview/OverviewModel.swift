package import FollowUp

/// What the overview shows: måluppfyllelse, deviations, risks and what to take a stand on, each a list that leads somewhere.
package struct OverviewModel: Hashable, Sendable {
  package let box: OverviewState.Box
  private let sheet: OverviewSheet
  private let rows: [OverviewState.Box: Int]

  /// With the model that was shown before, the figures are taken over from it where nothing has changed since: a step
  /// of the focus derives nothing.
  package init(_ context: PaneContext, _ state: OverviewState, reusing previous: OverviewModel? = nil) {
    box = state.box
    rows = state.rows
    sheet = OverviewSheet.of(context, reusing: previous?.sheet)
  }

  package var attainment: AttainmentSummary { sheet.attainment }
  package var deviations: DeviationSummary { sheet.deviations }
  package var risks: RiskSummary { sheet.risks }
  package var agenda: [AgendaItem] { sheet.agenda }
  package var scale: RiskScale { sheet.context.municipality.riskScale }
  private var plan: Plan { sheet.context.plan }

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

  private var isOnChecks: Bool {
    let index = row(in: .agenda)
    return agenda.indices.contains(index) && agenda[index].kind == .checks
  }

  /// The pane Enter opens where the row is no thing's, or the box is empty.
  package var pane: PaneID {
    switch box {
    case .agenda where isOnChecks: .checks
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
      case .agenda: told(agenda[index])
      }
    return text
  }

  private func told(_ row: AttainmentSummary.Row) -> String {
    let extra = [row.reached, row.lacking].filter { !$0.isEmpty }.joined(separator: ", ")
    let level = AttainmentText.capitalised(AttainmentText.name(row.level))
    return "\(level), \(row.isDecided ? "beslutat" : "förslag")"
      + (extra.isEmpty ? "" : " (\(extra))") + ": \(row.name)"
  }

  /// The figure first: long names are cut at their end.
  private func told(_ item: AgendaItem) -> String {
    item.kind == .missing
      ? "\(item.headline) \(item.caption)" : "\(item.headline) · \(item.title) · \(item.caption)"
  }

  private func told(_ row: RiskSummary.Row) -> String {
    let value = row.value.map { value in
      "Riskvärde \(value)" + (row.band.map { ", \($0.name)" } ?? "")
    }
    return "\(value ?? "Ej värderad"): risk \(row.number) \(row.name)"
  }
}
