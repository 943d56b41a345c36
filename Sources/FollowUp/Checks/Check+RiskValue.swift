/// Riskvärde: the value a document prints = likelihood × consequence.
///
/// Whole numbers, so there is no tolerance. Where a level is not assessed, the printed value has to be possible at all.
/// Socialnämnden 2026 prints 4 × 2 = 8, 4 × 4 = 16 and 3 × 3 = 9: they hold.
extension Check {
  package static let riskValue = Check(
    .riskValue, "Riskvärden", looksAt: "Varje tryckt riskvärde mot sannolikhet × konsekvens.", reads: .risks,
    .year { scope in
      scope.plan.risks.risks.compactMap { RiskValueFinding(risk: $0, plan: scope.plan).finding }
    })
}

private struct RiskValueFinding {
  let risk: Risk
  let plan: Plan

  var finding: Finding? {
    guard let printed = risk.printedValue, !possible.contains(printed) else { return nil }
    let computed = risk.assessment.value
    return Finding(
      .riskValue, .error, at: ["value", "likelihood", "consequence"].map(address),
      place: "Risk \(risk.number) · Riskvärde", section: FindingSection.risks,
      message: "\(FindingText.name(risk)): tryckt riskvärde \(printed), men \(reason).",
      figures: Finding.Figures(
        printed: ExactDecimal(printed), computed: computed.map { ExactDecimal($0) }, unit: .count),
      responsible: risk.responsible,
      grounds: [risk.assessment.likelihood, risk.assessment.consequence].map { $0.map(String.init) ?? "-" })
  }

  /// What the levels that are set can come to.
  private var possible: Set<Int> {
    let likelihoods = risk.assessment.likelihood.map { [$0] } ?? Array(RiskMatrix.levels)
    let consequences = risk.assessment.consequence.map { [$0] } ?? Array(RiskMatrix.levels)
    return Set(likelihoods.flatMap { likelihood in consequences.map { likelihood * $0 } })
  }

  private var reason: String {
    guard risk.assessment.value == nil else {
      return "sannolikhet × konsekvens är \(FindingText.product(risk.assessment))"
    }
    let set =
      risk.assessment.likelihood.map { "sannolikhet \($0)" }
      ?? risk.assessment.consequence.map { "konsekvens \($0)" }
    return "\(set ?? "nivåerna 1–4") kan inte ge det"
  }

  private func address(_ field: StaticString) -> FigureAddress {
    plan.address(.risks, [risk.id, EntityID(known: field)])
  }
}
