import FollowUp

/// The counts behind the samlade bedömningen, and what is left to decide.
enum AttainmentFoot {
  /// `3 i hög grad, 4 delvis, 1 ej → delvis uppfyllt`; then what is decided, then what is undone.
  static func sentences(_ entries: [AttainmentEntry], _ context: PaneContext) -> [String] {
    let rule = context.municipality.attainment
    let levels = GoalLevels.below(nil, in: context.plan.goals, at: context.point.period, rule: rule)
      .map(\.level)
    let proposal = AttainmentProposal.ofLevels(levels, rule: rule)
    let score =
      proposal.score.map { " (poäng \(NumberText.exact($0.withoutTrailingZeros, in: .count)))" } ?? ""
    let counts = Attainment.allCases.compactMap { level in
      let count = levels.count { $0 == level }
      return count == 0 ? nil : "\(count) \(level.counted)"
    }
    return [
      "\(counts.joined(separator: ", ")) → \(proposal.level.words)\(score)",
      decided(context), undone(entries),
    ].compactMap { $0 }
  }

  private static func decided(_ context: PaneContext) -> String? {
    if let level = context.plan.goals.overall.level { return "Beslutat: \(level.words)." }
    return context.point.kind == .fullYear ? "Samlad bedömning är inte beslutad." : nil
  }

  private static func undone(_ entries: [AttainmentEntry]) -> String? {
    let differing = entries.count(where: \.differs)
    guard differing > 0 else { return nil }
    let lacking = entries.count(where: \.lacksMotivation)
    let words = differing == 1 ? "1 bedömning skiljer" : "\(differing) bedömningar skiljer"
    let motivated = lacking == 0 ? "alla motiverade" : "\(lacking) utan motivering"
    return "\(words) sig från förslaget, \(motivated)."
  }
}

extension Attainment {
  /// After a count: `3 i hög grad`.
  fileprivate var counted: String {
    switch self {
    case .high: "i hög grad"
    case .partial: "delvis"
    case .notMet: "ej"
    case .notAssessable: "kan inte bedömas"
    }
  }
}
