import FollowUp

/// The fields of the risk register, and how each is edited.
struct RiskFields {
  enum Name: String {
    case likelihood, consequence, motivation, examined, approved, status, comment, verdict
  }

  let context: PaneContext

  /// Nil never happens: every name is an id.
  func address(_ owner: [EntityID], _ field: Name) -> FigureAddress? {
    EntityID(field.rawValue).map { context.plan.address(.risks, owner + [$0]) }
  }

  /// Likelihood or consequence. An assessment that is changed needs a motivation, a first one does not.
  func level(_ risk: Risk, _ field: Name) -> Focus {
    let scale = context.municipality.riskScale
    let isLikelihood = field == .likelihood
    let name = isLikelihood ? "sannolikhet" : "konsekvens"
    let current = isLikelihood ? risk.assessment.likelihood : risk.assessment.consequence
    let printed = isLikelihood ? risk.assessment.likelihoodWord : risk.assessment.consequenceWord
    let levels = isLikelihood ? scale.likelihoods : scale.consequences
    return Focus(
      address: address([risk.id], field), label: "Risk \(risk.number) · \(name)",
      editor: .level(names: levels.map(\.name)),
      remark: RiskWords.oddity(current, printed: printed, in: levels),
      motivation: current.flatMap { motivation(risk, "Varför ändras \(name)en?", exempt: .level($0)) })
  }

  func motivation(_ risk: Risk) -> Focus {
    Focus(
      address: address([risk.id], .motivation), label: "Risk \(risk.number) · motivering", editor: .text)
  }

  func status(_ response: RiskResponse, of owner: EntityID, label: String) -> Focus {
    let words = context.municipality.statuses
    let all = response.status.map { words.contains($0) ? words : words + [$0] } ?? words
    return Focus(
      address: address([owner, response.id], .status), label: "\(label) · status",
      editor: .choice(all.map { Focus.Choice(value: $0, name: $0) }))
  }

  func comment(_ response: RiskResponse, of owner: EntityID, label: String) -> Focus {
    Focus(address: address([owner, response.id], .comment), label: "\(label) · kommentar", editor: .text)
  }

  /// How many samples: examined or approved.
  func samples(_ control: Control, _ field: Name, label: String) -> Focus {
    Focus(
      address: address([control.id], field), label: label,
      editor: .number(unit: .count, decimals: 0, isNegated: false))
  }

  func controlStatus(_ control: Control) -> Focus {
    Focus(address: address([control.id], .status), label: "Kontroll · läge", editor: .text)
  }

  private func motivation(_ risk: Risk, _ question: String, exempt: FieldValue) -> Focus.Motivation? {
    address([risk.id], .motivation).map {
      Focus.Motivation(address: $0, question: question, current: risk.motivation, exempt: exempt)
    }
  }
}
