/// Kommungemensamma risker are alike in every committee the same year: the same risks, named alike.
///
/// Risks are the same when they have the same id. A committee may assess a shared risk in its own way: that is told, not held
/// against it. A committee that has no risks yet lacks none. Other years are no evidence.
extension Check {
  package static let sharedRisk = Check(
    .sharedRisk, "Kommungemensamma risker",
    looksAt: "Varje kommungemensam risk finns och heter lika i alla nämnder samma år.",
    reads: [.risks, .others, .settings],
    .year { scope in
      let peers = scope.others.filter {
        $0.committee != scope.plan.committee && $0.year == scope.plan.year
      }
      guard !peers.isEmpty, !scope.plan.risks.risks.isEmpty else { return [] }
      let findings = SharedRiskFindings(plan: scope.plan, peers: peers, municipality: scope.municipality)
      return findings.unlike + findings.unshared + findings.lacking
    })
}

private struct SharedRiskFindings {
  let plan: Plan
  let peers: [Plan]
  let municipality: Municipality

  /// The same risk in another committee.
  private struct Pair {
    let plan: Plan
    let risk: Risk
  }

  /// Named otherwise, or assessed otherwise.
  var unlike: [Finding] {
    plan.risks.risks.filter(\.isShared).flatMap { risk -> [Finding] in
      let pairs = pairs(of: risk).filter(\.risk.isShared)
      let renamed = pairs.filter { $0.risk.name != risk.name }
      let assessed = pairs.filter { pair in
        guard risk.assessment.value != nil, pair.risk.assessment.value != nil else { return false }
        return pair.risk.assessment.levels != risk.assessment.levels
      }
      return [named(risk, renamed), self.assessed(risk, assessed)].compactMap(\.self)
    }
  }

  /// Shared elsewhere, the committee's own here.
  var unshared: [Finding] {
    plan.risks.risks.filter { !$0.isShared }.compactMap { risk in
      let pairs = pairs(of: risk).filter(\.risk.isShared)
      guard !pairs.isEmpty else { return nil }
      return finding(
        risk, .warning, "shared", pairs, field: "shared",
        "\(FindingText.name(risk)) är inte märkt som kommungemensam, men det är den hos \(names(pairs.map(\.plan)))."
      )
    }
  }

  /// Shared elsewhere, missing here: one finding a risk, told where it ought to stand.
  var lacking: [Finding] {
    var told: Set<EntityID> = []
    return peers.flatMap { $0.risks.risks }.filter(\.isShared).compactMap { risk in
      guard plan.risks.risk(risk.id) == nil, told.insert(risk.id).inserted else { return nil }
      let pairs = pairs(of: risk).filter(\.risk.isShared)
      return Finding(
        .sharedRisk, .warning, at: [plan.address(.risks, [risk.id])] + addresses(pairs),
        place: "Kommungemensam risk", section: FindingSection.risks,
        message: "Den kommungemensamma risken \(FindingText.quoted(risk.name)) finns hos "
          + "\(names(pairs.map(\.plan))) \(plan.year) men saknas här.", grounds: [risk.name])
    }
  }

  private func named(_ risk: Risk, _ pairs: [Pair]) -> Finding? {
    guard let other = pairs.first else { return nil }
    return finding(
      risk, .warning, "name", pairs, field: "name",
      "\(FindingText.name(risk)) är kommungemensam men heter \(FindingText.quoted(other.risk.name)) hos \(names(pairs.map(\.plan)))."
    )
  }

  private func assessed(_ risk: Risk, _ pairs: [Pair]) -> Finding? {
    guard !pairs.isEmpty else { return nil }
    let others = pairs.map { "\(FindingText.product($0.risk.assessment)) hos \(names([$0.plan]))" }
    return finding(
      risk, .info, "assessment", pairs, field: "likelihood",
      "\(FindingText.name(risk)) är kommungemensam: \(FindingText.product(risk.assessment)) här, \(FindingText.list(others))."
    )
  }

  private func finding(
    _ risk: Risk, _ severity: Severity, _ aspect: String, _ pairs: [Pair], field: StaticString,
    _ message: String
  ) -> Finding {
    Finding(
      .sharedRisk, severity,
      at: [plan.address(.risks, [risk.id, EntityID(known: field)])] + addresses(pairs),
      place: "Risk \(risk.number) · Kommungemensam", section: FindingSection.risks, message: message,
      responsible: risk.responsible, aspect: aspect,
      grounds: ([risk] + pairs.map(\.risk)).flatMap { [$0.name, FindingText.product($0.assessment)] })
  }

  private func pairs(of risk: Risk) -> [Pair] {
    peers.compactMap { peer in peer.risks.risk(risk.id).map { Pair(plan: peer, risk: $0) } }
  }

  private func addresses(_ pairs: [Pair]) -> [FigureAddress] {
    pairs.map { $0.plan.address(.risks, [$0.risk.id]) }
  }

  /// `Socialnämnden och Vård- och omsorgsnämnden`.
  private func names(_ plans: [Plan]) -> String {
    FindingText.list(
      plans.map { municipality.committee($0.committee)?.name ?? $0.committee.description })
  }
}

extension RiskAssessment {
  fileprivate var levels: [Int?] { [likelihood, consequence] }
}
