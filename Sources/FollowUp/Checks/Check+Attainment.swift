/// Måluppfyllelse: a decided level that differs from what the figures propose needs a motivation; and the words of the document say the level.
///
/// For every goal, council goal and area, and the samlad bedömning. Where the figures propose nothing, there is nothing to differ from.
/// Verksamhetsberättelse 2023: 3 i hög grad, 4 delvis and 1 ej give 0,625, delvis, as decided.
extension Check {
  package static let attainment = Check(
    .attainment, "Måluppfyllelse",
    looksAt:
      "Beslutad måluppfyllelse mot den som siffrorna föreslår: skiljer de sig krävs en motivering. Och mot dokumentets egna ord.",
    reads: [.goals, .settings, .point],
    .year { scope in
      let goals = scope.plan.goals
      let overall = Assessed(id: GoalRegister.overallID, name: "Samlad bedömning", decision: goals.overall)
      let nodes = goals.nodes.map { Assessed(id: $0.id, name: $0.name, decision: $0.decision) }
      return (nodes + [overall]).flatMap { assessed in
        [assessed.unmotivated(scope), assessed.misworded(scope)].compactMap(\.self)
      }
    })
}

/// A goal, an area or the whole, with what has been decided of it.
private struct Assessed {
  let id: EntityID
  let name: String
  let decision: AttainmentDecision

  func unmotivated(_ scope: CheckScope) -> Finding? {
    guard let decided = decision.level, (decision.motivation ?? "").allSatisfy(\.isWhitespace) else {
      return nil
    }
    let found = SaidOfIndicator.contradiction(
      scope, { proposal(scope, at: $0) }, agrees: { $0.level == decided })
    guard let found else { return nil }
    return finding(
      scope, fields: ["attainment", "motivation"],
      "bedömt som \(words(decided)), men siffrorna ger \(words(found.level)) (\(count(found))). Motivering saknas.",
      grounds: [decided.rawValue, found.level.rawValue])
  }

  /// Nil when the figures propose nothing.
  private func proposal(_ scope: CheckScope, at point: Period) -> AttainmentProposal? {
    let (goals, rule) = (scope.plan.goals, scope.municipality.attainment)
    let proposal =
      id == GoalRegister.overallID
      ? AttainmentProposal.overall(in: goals, at: point, rule: rule)
      : AttainmentProposal.of(goal: id, in: goals, at: point, rule: rule)
    return proposal.level == .notAssessable ? nil : proposal
  }

  private func count(_ proposal: AttainmentProposal) -> String {
    let score = proposal.score.map { NumberText.exact($0.withoutTrailingZeros(upTo: 0), in: .index) } ?? ""
    return "\(proposal.assessable) av \(proposal.total) bedömbara, medelvärde \(score)"
  }

  func misworded(_ scope: CheckScope) -> Finding? {
    guard let decided = decision.level, let printed = decision.printed, let said = Attainment(words: printed),
      said != decided
    else { return nil }
    return finding(
      scope, fields: ["attainment"], "bedömt som \(words(decided)), men dokumentet säger ”\(printed)”.",
      grounds: [decided.rawValue, printed], aspect: "printed")
  }

  private func finding(
    _ scope: CheckScope, fields: [String], _ words: String, grounds: [String], aspect: String = ""
  ) -> Finding {
    Finding(
      .attainment, .warning,
      at: fields.compactMap { EntityID($0) }.map { scope.plan.address(.goals, [id, $0]) }, place: name,
      section: "Måluppfyllelse", message: "\(name): \(words)", aspect: aspect, grounds: grounds)
  }

  private func words(_ level: Attainment) -> String {
    switch level {
    case .high: "i hög grad uppfyllt"
    case .partial: "delvis uppfyllt"
    case .notMet: "ej uppfyllt"
    case .notAssessable: "att det inte kan bedömas"
    }
  }
}

extension Attainment {
  /// The level that a document's words say; nil for words that say none.
  fileprivate init?(words: String) {
    var isDenied = false
    words.forEachWord { if $0.isWord("ej") || $0.isWord("inte") { isDenied = true } }
    if words.hasLetters("bedöm"), isDenied {
      self = .notAssessable
    } else if isDenied {
      self = .notMet
    } else if words.hasLetters("delvis") {
      self = .partial
    } else if words.hasLetters("hög grad") {
      self = .high
    } else {
      return nil
    }
  }
}
