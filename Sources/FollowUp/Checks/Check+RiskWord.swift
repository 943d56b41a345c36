/// The words of an assessment against the names and synonyms of the settings' scale.
///
/// Socialnämnden 2026 writes ”mycket allvarig” of risk 2: no word of the scale, a misprint of ”mycket allvarlig”.
extension Check {
  package static let riskWord = Check(
    .riskWord, "Riskord",
    looksAt: "Varje ord för sannolikhet och konsekvens mot skalans namn för den nivå som är satt.",
    reads: [.risks, .settings],
    .year { scope in
      scope.plan.risks.risks.flatMap { risk in
        Dimension.allCases.compactMap { RiskWordFinding(risk: risk, dimension: $0, scope: scope).finding }
      }
    })
}

private enum Dimension: CaseIterable {
  case likelihood, consequence

  var title: String {
    switch self {
    case .likelihood: "Sannolikhet"
    case .consequence: "Konsekvens"
    }
  }

  var field: EntityID {
    switch self {
    case .likelihood: EntityID(known: "likelihood")
    case .consequence: EntityID(known: "consequence")
    }
  }

  func levels(_ scale: RiskScale) -> [RiskScale.Level] {
    switch self {
    case .likelihood: scale.likelihoods
    case .consequence: scale.consequences
    }
  }

  func level(_ assessment: RiskAssessment) -> Int? {
    switch self {
    case .likelihood: assessment.likelihood
    case .consequence: assessment.consequence
    }
  }

  func word(_ assessment: RiskAssessment) -> String? {
    switch self {
    case .likelihood: assessment.likelihoodWord
    case .consequence: assessment.consequenceWord
    }
  }
}

private struct RiskWordFinding {
  let risk: Risk
  let dimension: Dimension
  let scope: CheckScope

  var finding: Finding? {
    guard let level = dimension.level(risk.assessment), let word = dimension.word(risk.assessment),
      let reason = reason(level, word)
    else { return nil }
    return Finding(
      .riskWord, .warning, at: [scope.plan.address(.risks, [risk.id, dimension.field])],
      place: "Risk \(risk.number) · \(dimension.title)", section: FindingSection.risks,
      message: "\(FindingText.name(risk)), \(dimension.title.lowercased()): \(reason).",
      responsible: risk.responsible, grounds: [word, String(level)])
  }

  private func reason(_ level: Int, _ word: String) -> String? {
    switch RiskWord.problem(word, for: level, in: levels) {
    case nil: nil
    case .unknown: "ordet ”\(word)” finns inte i skalan, där \(named(level))"
    case .isOf(let other) where isToldByValue(other): nil
    case .isOf(let other): "ordet ”\(word)” är nivå \(other) i skalan, men nivå \(level) är satt"
    }
  }

  /// Whether the printed value is already told to be wrong, and is so because it goes with the word.
  private func isToldByValue(_ meant: Int) -> Bool {
    guard let printed = risk.printedValue, printed != risk.assessment.value else { return false }
    var said = risk.assessment
    switch dimension {
    case .likelihood: said.likelihood = meant
    case .consequence: said.consequence = meant
    }
    return said.value == printed
  }

  private var levels: [RiskScale.Level] { dimension.levels(scope.municipality.riskScale) }

  /// `nivå 4 heter ”mycket allvarlig” eller ”mycket stor”`.
  private func named(_ level: Int) -> String {
    let names = levels.indices.contains(level - 1) ? levels[level - 1].names : []
    guard !names.isEmpty else { return "nivå \(level) saknar namn" }
    return "nivå \(level) heter " + names.map { "”\($0)”" }.joined(separator: " eller ")
  }
}
