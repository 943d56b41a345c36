/// A changed assessment needs a motivation, and last year's position is the one last year's plan has.
///
/// Changed is when likelihood or consequence is another, also when their product is the same. A risk that was not assessed
/// last year, or is not yet this year, has not changed.
extension Check {
  package static let riskMotivation = Check(
    .riskMotivation, "Ändrade riskvärderingar",
    looksAt:
      "En ändrad riskvärdering har en motivering, och läget förra året är det som förra årets plan har.",
    reads: [.risks, .others],
    .year { scope in
      let last = scope.others.first {
        $0.committee == scope.plan.committee && $0.year == scope.plan.year - 1
      }
      return scope.plan.risks.risks.flatMap { risk in
        let change = RiskChange(risk: risk, last: last?.risks.risk(risk.id), plan: scope.plan, before: last)
        return [change.unmotivated, change.misremembered].compactMap(\.self)
      }
    })
}

private struct RiskChange {
  let risk: Risk
  /// The risk of the same id in last year's plan.
  let last: Risk?
  let plan: Plan
  let before: Plan?

  /// Last year's position as this year has it, else as last year's plan has it.
  private var previous: RiskAssessment? {
    [risk.previous, last?.assessment].compactMap(\.self).first { $0.value != nil }
  }

  var unmotivated: Finding? {
    guard let previous, risk.assessment.value != nil, !previous.isSamePlace(as: risk.assessment),
      (risk.motivation ?? "").allSatisfy(\.isWhitespace)
    else { return nil }
    return finding(
      "värderingen är ändrad från \(FindingText.product(previous)) till \(FindingText.product(risk.assessment)), "
        + "men ingen motivering är skriven", at: ["motivation", "likelihood", "consequence"], "", [previous])
  }

  var misremembered: Finding? {
    guard let before, let own = risk.previous, own.value != nil, let there = last?.assessment,
      there.value != nil, !own.isSamePlace(as: there)
    else { return nil }
    return finding(
      "läget förra året står som \(FindingText.product(own)), men planen för \(before.year) har "
        + FindingText.product(there), at: ["previous-likelihood", "previous-consequence"], "previous",
      [own, there],
      elsewhere: ["likelihood", "consequence"].map { field in
        before.address(.risks, [risk.id, EntityID(known: field)])
      })
  }

  private func finding(
    _ reason: String, at fields: [StaticString], _ aspect: String, _ grounds: [RiskAssessment],
    elsewhere: [FigureAddress] = []
  ) -> Finding {
    Finding(
      .riskMotivation, .warning,
      at: fields.map { plan.address(.risks, [risk.id, EntityID(known: $0)]) } + elsewhere,
      place: "Risk \(risk.number) · Motivering", section: FindingSection.risks,
      message: "\(FindingText.name(risk)): \(reason).", responsible: risk.responsible, aspect: aspect,
      grounds: (grounds + [risk.assessment]).map { FindingText.product($0) })
  }
}

extension RiskAssessment {
  fileprivate func isSamePlace(as other: RiskAssessment) -> Bool {
    likelihood == other.likelihood && consequence == other.consequence
  }
}
