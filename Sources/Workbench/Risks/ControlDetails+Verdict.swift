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
      label: "Bedömning", text: text(verdict), tone: tone(verdict),
      key: RiskFields(context: context).address([control.id], .verdict), focus: focus)
  }

  /// `87,5 %: delvis godkänt`, and what is wrong with counts or criteria.
  private func text(_ verdict: ControlVerdict) -> String {
    let share = verdict.share.map { NumberText.percent($0) }
    let judged = [share, verdict.verdict?.lowercased()].compactMap { $0 }.joined(separator: ": ")
    guard let problem = verdict.problem.map(sentence) else { return judged }
    return judged.isEmpty ? problem : "\(judged) ! \(problem)"
  }

  private func sentence(_ problem: ControlVerdict.Problem) -> String {
    switch problem {
    case .nothingExamined: "– inget är granskat än"
    case .approvedAboveExamined: "! fler godkända än granskade"
    case .noCriteria: "inga kriterier gäller så många granskade"
    case .outsideBands: "resultatet ligger utanför kriterierna"
    case .gap(let value): "kriterierna saknar \(value)"
    case .overlap(let value): "kriterierna har \(value) två gånger"
    }
  }

  /// The best band is good, the worst bad, what is between partly; the bands are told apart by their order.
  private func tone(_ verdict: ControlVerdict) -> RiskDetailRow.Tone {
    switch verdict.problem {
    case .nothingExamined: return .quiet
    case .approvedAboveExamined: return .bad
    case .noCriteria, .outsideBands, .gap, .overlap: return .caution
    case nil: break
    }
    let bands = (verdict.criteria?.bands ?? []).sorted { $0.from < $1.from }
    if bands.last?.verdict == verdict.verdict { return .good }
    return bands.first?.verdict == verdict.verdict ? .bad : .partly
  }
}
