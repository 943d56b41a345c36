/// What came of a control: the samples, the verdict its criteria give, and the verdict its state says.
///
/// Share = approved / examined, decided on the exact share with ≥ at each lower bound: 159 of 200 (79,5 %) is below 80.
extension Check {
  package static let controlResult = Check(
    .controlResult, "Kontrollers resultat",
    looksAt:
      "Godkända är högst så många som granskade, något kriterium gäller för antalet, och läget säger detsamma som kriterierna ger.",
    reads: .risks,
    .year { scope in
      scope.plan.risks.controls.compactMap { ControlResultFinding(control: $0, plan: scope.plan).finding }
    })
}

private struct ControlResultFinding {
  let control: Control
  let plan: Plan

  /// One a control: what is wrong with the samples comes before what they are judged to be.
  var finding: Finding? {
    guard control.examined?.number != nil || control.approved?.number != nil else { return nil }
    return halfReported ?? refused ?? contradicted ?? neverApproved
  }

  private var verdict: ControlVerdict { ControlVerdict.of(control) }

  private var halfReported: Finding? {
    if control.examined?.number == nil {
      return finding(.warning, "antal godkända är ifyllt men inte antal granskade", ["examined", "approved"])
    }
    if control.approved?.number == nil {
      return finding(.warning, "antal granskade är ifyllt men inte antal godkända", ["approved", "examined"])
    }
    return nil
  }

  private var refused: Finding? {
    switch verdict.problem {
    case .approvedAboveExamined:
      finding(.error, "\(approved) godkända av \(examined) granskade går inte", ["approved", "examined"])
    case .noCriteria where !control.criteria.isEmpty:
      finding(.warning, "inget av bedömningskriterierna gäller för \(examined) granskade", ["examined"])
    case .outsideBands, .gap, .overlap:
      verdict.verdict == nil
        ? finding(
          .warning, "\(approved) godkända av \(examined) granskade hör inte till någon nivå",
          ["approved", "examined"]) : nil
    case .noCriteria, .nothingExamined, nil: nil
    }
  }

  /// The state begins with the name of another band than the one the samples give.
  private var contradicted: Finding? {
    let names = control.criteria.flatMap(\.bands).map(\.verdict)
    guard let given = verdict.verdict, let status = control.status,
      let said = VerdictWord.first(of: status, among: names), VerdictWord.key(said) != VerdictWord.key(given)
    else { return nil }
    return finding(
      .warning, "läget säger ”\(said)”, men \(approved) godkända av \(examined) granskade ger ”\(given)”",
      ["status", "examined", "approved"])
  }

  /// Every sample was approved, but there were too few of them for the best band.
  private var neverApproved: Finding? {
    guard control.approved?.number == control.examined?.number, let given = verdict.verdict,
      let grade = verdict.grade, grade != .approved, let least = verdict.criteria?.leastForBest
    else { return nil }
    return finding(
      .warning,
      "alla \(examined) granskade är godkända, men kriterierna ger ”\(given)”: det krävs minst \(least) granskade",
      ["examined", "approved"])
  }

  private var examined: String { Self.text(control.examined) }
  private var approved: String { Self.text(control.approved) }

  private static func text(_ figure: Figure?) -> String {
    figure?.number.map { FindingText.number($0) } ?? "–"
  }

  private func finding(_ severity: Severity, _ reason: String, _ fields: [StaticString]) -> Finding {
    Finding(
      .controlResult, severity, at: fields.map { plan.address(.risks, [control.id, EntityID(known: $0)]) },
      place: "Kontroll · \(control.name)", section: FindingSection.controls,
      message: "Kontrollen \(FindingText.quoted(control.name)): \(reason).",
      responsible: control.risk.flatMap { plan.risks.risk($0)?.responsible },
      grounds: [examined, approved, control.status ?? "", verdict.verdict ?? ""])
  }
}
