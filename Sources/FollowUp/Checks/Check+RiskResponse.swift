/// A risk of the high band that nobody does anything about: no response and no control.
extension Check {
  package static let riskResponse = Check(
    .riskResponse, "Höga risker utan åtgärd",
    looksAt: "Varje risk i det höga fältet har minst en åtgärd eller en systematisk kontroll.",
    reads: [.risks, .settings],
    .year { scope in
      scope.plan.risks.risks.compactMap { risk in
        guard scope.municipality.riskScale.band(risk.assessment) == .high, risk.responses.isEmpty,
          scope.plan.risks.controls(of: risk.id).isEmpty
        else { return nil }
        return Finding(
          .riskResponse, .info, at: [scope.plan.address(.risks, [risk.id, EntityID(known: "likelihood")])],
          place: "Risk \(risk.number)", section: FindingSection.risks,
          message:
            "\(FindingText.name(risk)) är hög (\(FindingText.product(risk.assessment))), men har varken åtgärd eller kontroll.",
          responsible: risk.responsible, grounds: [FindingText.product(risk.assessment)])
      }
    })
}
