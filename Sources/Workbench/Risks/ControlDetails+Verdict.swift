import FollowUp

extension ControlDetails {
  /// The verdict computed from the counts; nil without criteria to judge by. It has the focus only to say why it
  /// cannot be edited.
  func verdict(_ control: Control) -> RiskDetailRow? {
    guard !control.criteria.isEmpty else { return nil }
    let verdict = ControlVerdict.of(control)
    let focus = Focus(
      address: nil, label: "Kontroll · bedömning", refusal: "den räknas av granskade och godkända")
    return RiskDetailRow(
      label: "Bedömning", text: VerdictText.line(verdict), tone: tone(verdict),
      key: RiskFields(context: context).address([control.id], .verdict), focus: focus)
  }

  /// The best band is good, the worst bad, what is between partly; the bands are told apart by their order.
  private func tone(_ verdict: ControlVerdict) -> RiskDetailRow.Tone {
    switch verdict.problem {
    case .nothingExamined: return .quiet
    case .approvedAboveExamined: return .bad
    case .noCriteria, .outsideBands, .gap, .overlap: return .caution
    case nil: break
    }
    return switch verdict.grade {
    case .approved: .good
    case .notApproved: .bad
    case .partly, nil: .partly
    }
  }
}
