/// Bedömningskriterier judge every possible result once: whole numbers without gap or overlap.
///
/// The bands are printed in whole per cent; a share between two of them (79,5 %) belongs to the lower, so that is no gap. Told,
/// but no fault: criteria by count under which few samples can never be approved. Socialnämnden 2026 judges at most six
/// direktupphandlingar by count, 0–3 / 4 / 5–6: four of four are partly approved at best.
extension Check {
  package static let controlCriteria = Check(
    .controlCriteria, "Bedömningskriterier",
    looksAt: "Nivåerna i varje kontrolls kriterier täcker varje heltal en gång, och alla resultat kan nås.",
    reads: .risks,
    .year { scope in
      scope.plan.risks.controls.filter { !$0.criteria.isEmpty }.flatMap { control in
        let criteria = ControlCriteriaFindings(control: control, plan: scope.plan)
        return criteria.flawed.map { [$0] } ?? [criteria.unreachable].compactMap(\.self)
      }
    })
}

private struct ControlCriteriaFindings {
  let control: Control
  let plan: Plan

  var flawed: Finding? {
    CriteriaRule.flaw(in: control.criteria, of: control.name).map { finding(.warning, "flaw", $0.reason) }
  }

  var unreachable: Finding? {
    for criteria in control.criteria {
      guard let least = criteria.leastForBest, let best = criteria.best else { continue }
      let limit = criteria.atMostExamined.map { " (kriterierna för högst \($0))" } ?? ""
      return finding(
        .info, "few", "färre än \(least) granskade kan aldrig bli ”\(best.verdict)”\(limit)")
    }
    return nil
  }

  private func finding(_ severity: Severity, _ aspect: String, _ reason: String) -> Finding {
    Finding(
      .controlCriteria, severity, at: [plan.address(.risks, [control.id, EntityID(known: "criteria")])],
      place: "Kontroll · \(control.name) · Bedömning", section: FindingSection.controls,
      message: "Kontrollen \(FindingText.quoted(control.name)): \(reason).",
      responsible: control.risk.flatMap { plan.risks.risk($0)?.responsible }, aspect: aspect,
      grounds: control.criteria.map(\.written))
  }
}
