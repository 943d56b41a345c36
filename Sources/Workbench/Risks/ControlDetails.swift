import FollowUp

/// A control: what is examined and why, how it is judged, what came of it.
struct ControlDetails {
  let context: PaneContext

  private var fields: RiskFields { RiskFields(context: context) }

  func rows(of control: Control) -> [RiskDetailRow] {
    [RiskDetailRow(.heading, text: "Kontroll: \(control.name)")] + facts(control) + criteria(control)
      + result(control) + corrective(control)
  }

  private func facts(_ control: Control) -> [RiskDetailRow] {
    let inPlan = control.isInPlan.map { $0 ? "ja" : "nej" }
    return [
      ("Område", control.risk == nil ? control.area : nil), ("Varför", control.purpose),
      ("Hantering", control.handling), ("I IK-plan", inPlan),
    ].compactMap { label, text in text.map { RiskDetailRow(label: label, text: $0) } }
  }

  private func criteria(_ control: Control) -> [RiskDetailRow] {
    control.criteria.enumerated().map { index, criteria in
      RiskDetailRow(label: index == 0 ? "Bedöms" : "", text: CriteriaText.line(criteria), tone: .quiet)
    }
  }

  private func result(_ control: Control) -> [RiskDetailRow] {
    let counts = [
      samples(control, .examined, "Granskade", control.examined),
      samples(control, .approved, "Godkända", control.approved),
    ]
    let status = RiskDetailRow(
      label: "Läge", text: control.status ?? "–", key: fields.address([control.id], .status),
      focus: fields.controlStatus(control))
    return counts + [verdict(control), status].compactMap { $0 }
  }

  private func samples(_ control: Control, _ field: RiskFields.Name, _ label: String, _ figure: Figure?)
    -> RiskDetailRow
  {
    RiskDetailRow(
      label: label, text: figure.map { NumberText.figure($0, in: .count, decimals: 0) } ?? "·",
      key: fields.address([control.id], field),
      focus: fields.samples(control, field, label: "Kontroll · \(label.lowercased())"))
  }

  private func corrective(_ control: Control) -> [RiskDetailRow] {
    guard !control.corrective.isEmpty else { return [] }
    return ResponseDetails(context: context).rows(
      control.corrective, of: control.id, heading: "Korrigerande åtgärder", label: "Korrigerande åtgärd")
  }
}
