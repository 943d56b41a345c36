import FollowUp

/// High risks one by one, and the unassessed ones together.
enum RiskAgenda {
  static func items(of context: PaneContext) -> [AgendaItem] {
    let scale = context.municipality.riskScale
    let high = context.plan.risks.risks.filter { scale.band($0.assessment) == .high }
    let unassessed = context.plan.risks.risks.filter { $0.assessment.value == nil }
    return high.map { item($0, context) } + (unassessed.isEmpty ? [] : [missing(unassessed, context)])
  }

  private static func item(_ risk: Risk, _ context: PaneContext) -> AgendaItem {
    let responses = risk.responses.map { AgendaItem.Detail(label: "Åtgärd", text: told($0)) }
    let controls = context.plan.risks.controls(of: risk.id).map {
      AgendaItem.Detail(label: "Kontroll", text: $0.name)
    }
    return AgendaItem(
      kind: .risk, urgency: .serious, title: risk.name, headline: "\(risk.assessment.value ?? 0) hög",
      caption: "riskvärde · \(levels(risk))",
      details: responses + controls, address: context.plan.address(.risks, [risk.id], field: "likelihood"))
  }

  private static func told(_ response: RiskResponse) -> String {
    response.text + (response.status.map { " (\($0.lowercased()))" } ?? "")
  }

  private static func levels(_ risk: Risk) -> String {
    let likelihood = risk.assessment.likelihood.map { "sannolikhet \($0)" } ?? ""
    let consequence = risk.assessment.consequence.map { "konsekvens \($0)" } ?? ""
    return "\(likelihood) × \(consequence)"
  }

  private static func missing(_ risks: [Risk], _ context: PaneContext) -> AgendaItem {
    AgendaItem(
      kind: .missing, urgency: .remark, title: "Risker utan värdering", headline: "\(risks.count)",
      caption: "av \(context.plan.risks.risks.count) risker är inte värderade",
      details: risks.map { AgendaItem.Detail(label: $0.number, text: $0.name) },
      address: risks.first.flatMap { context.plan.address(.risks, [$0.id], field: "likelihood") })
  }
}
