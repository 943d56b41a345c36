import FollowUp

extension RisksModel {
  /// One line about what has the focus.
  package var statusText: String {
    switch state.box {
    case .details: detailText ?? entryText
    case .register: entryText
    case .matrix: place.map(placeText) ?? entryText
    }
  }

  private var entryText: String {
    guard let selected else {
      return place.map(placeText) ?? "Inga risker, kontroller eller granskningar: N lägger till."
    }
    switch selected.kind {
    case .risk: return risk.map(riskText) ?? ""
    case .control:
      let status = context.plan.risks.controls.first { $0.id == selected.id }?.status
      return sentence("Kontroll utan risk: \(status ?? "läge saknas")")
    case .review:
      let reference = context.plan.risks.reviews.first { $0.id == selected.id }?.reference
      return sentence("Extern granskning: \(doneText(selected))") + (reference.map { " \($0)." } ?? "")
    }
  }

  /// `Risk 1: 4 × 2 = 8, förhöjd. Samma som 2025.`
  private func riskText(_ risk: Risk) -> String {
    let position = "Risk \(risk.number): \(RiskWords.position(risk.assessment, scale: scale))"
    let rest = [
      RiskWords.sinceLastYear(risk, year: context.plan.year),
      RiskWords.printedValue(risk).map { "Obs: \($0)" },
    ]
    return ([position] + rest.compactMap { $0 }).map(sentence).joined(separator: " ")
  }

  private func placeText(_ place: MatrixPlace) -> String {
    let here = risks(at: place)
    guard here.isEmpty else {
      return here.count == 1 ? entryText : "\(entryText) \(RiskWords.count(here.count)) i rutan."
    }
    guard case .cell(let likelihood, let consequence) = place else { return "Alla risker är värderade." }
    let band = scale.band(likelihood: likelihood, consequence: consequence).map { ", \($0.name)" } ?? ""
    return "Ruta \(likelihood) × \(consequence)\(band): inga risker."
  }

  private var detailText: String? {
    guard let row = detailIndex.map({ details[$0] }), let focus = row.focus else { return nil }
    let value = row.trailing ?? (row.text.isEmpty ? "–" : row.text)
    let why = focus.refusal.map { " Kan inte ändras: \($0)." } ?? ""
    return sentence("\(focus.label): \(value)") + why
  }

  private func doneText(_ entry: RiskEntry) -> String {
    "\(entry.responses.done) av \(entry.responses.total) åtgärder klara"
  }

  private func sentence(_ text: String) -> String {
    guard let last = text.last, !".!?".contains(last) else { return text }
    return text + "."
  }
}
