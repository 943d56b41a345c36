import FollowUp

/// What is known of one entry, line by line.
struct RiskDetails {
  let context: PaneContext

  private var scale: RiskScale { context.municipality.riskScale }
  private var register: RiskRegister { context.plan.risks }
  private var fields: RiskFields { RiskFields(context: context) }

  func rows(of entry: RiskEntry) -> [RiskDetailRow] {
    switch entry.kind {
    case .risk: register.risk(entry.id).map(rows) ?? []
    case .control:
      register.controls.first { $0.id == entry.id }.map { ControlDetails(context: context).rows(of: $0) }
        ?? []
    case .review: register.reviews.first { $0.id == entry.id }.map(rows) ?? []
    }
  }

  private func rows(_ risk: Risk) -> [RiskDetailRow] {
    let controls = register.controls(of: risk.id).flatMap { ControlDetails(context: context).rows(of: $0) }
    return head(risk) + assessment(risk) + responses(risk) + controls
  }

  private func head(_ risk: Risk) -> [RiskDetailRow] {
    let area = risk.area.map { RiskDetailRow(label: "Område", text: $0) }
    return [RiskDetailRow(.heading, text: "\(risk.number) \(risk.name)")] + [area].compactMap { $0 }
  }

  private func assessment(_ risk: Risk) -> [RiskDetailRow] {
    let value = RiskDetailRow(
      label: "Riskvärde", text: RiskWords.position(risk.assessment, scale: scale),
      tone: tone(scale.band(risk.assessment)))
    let note = RiskWords.printedValue(risk).map { RiskDetailRow(text: "! \($0)", tone: .caution) }
    let motivation = RiskDetailRow(
      label: "Motivering", text: risk.motivation ?? "–", key: fields.address([risk.id], .motivation),
      focus: fields.motivation(risk))
    return [level(risk, .likelihood), level(risk, .consequence), value, note, lastYear(risk), motivation]
      .compactMap { $0 }
  }

  private func level(_ risk: Risk, _ field: RiskFields.Name) -> RiskDetailRow {
    let assessment = risk.assessment
    let focus = fields.level(risk, field)
    let text =
      field == .likelihood
      ? RiskWords.level(
        assessment.likelihood, printed: assessment.likelihoodWord, in: scale.likelihoods)
      : RiskWords.level(
        assessment.consequence, printed: assessment.consequenceWord, in: scale.consequences)
    return RiskDetailRow(
      label: field == .likelihood ? "Sannolikhet" : "Konsekvens",
      text: focus.remark.map { "\(text) ! \($0)" } ?? text, tone: focus.remark == nil ? .plain : .caution,
      key: fields.address([risk.id], field), focus: focus)
  }

  private func lastYear(_ risk: Risk) -> RiskDetailRow? {
    guard let previous = risk.previous, previous.value != nil else { return nil }
    let move = RiskMove(risk).map { " \($0.symbol)" } ?? ""
    return RiskDetailRow(
      label: "År \(context.plan.year - 1)", text: RiskWords.position(previous, scale: scale) + move)
  }

  private func responses(_ risk: Risk) -> [RiskDetailRow] {
    ResponseDetails(context: context).rows(
      risk.responses, of: risk.id, heading: "Åtgärder", label: "Risk \(risk.number) · åtgärd")
  }

  private func rows(_ review: ExternalReview) -> [RiskDetailRow] {
    let reference = review.reference.map { RiskDetailRow(label: "Diarienr", text: $0) }
    return [RiskDetailRow(.heading, text: review.name)] + [reference].compactMap { $0 }
      + ResponseDetails(context: context).rows(
        review.responses, of: review.id, heading: "Åtgärder", label: "Granskning · åtgärd")
  }

  private func tone(_ band: RiskScale.Band?) -> RiskDetailRow.Tone {
    switch band {
    case .high: .bad
    case .medium: .partly
    case .low: .good
    case nil: .quiet
    }
  }
}
