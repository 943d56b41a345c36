import FollowUp

/// What a proposal rests on, in words.
enum AttainmentCounts {
  /// Indicators that count and do not: `1 av 3, 1 saknas`.
  static func indicators(_ proposal: AttainmentProposal) -> String {
    let other = proposal.total - proposal.assessable - proposal.missing - proposal.partOfYear
    let parts = [
      proposal.assessable > 0 ? "\(proposal.reached) av \(proposal.assessable)" : nil,
      part(proposal.missing, "saknas"), part(proposal.partOfYear, "delårstal"), part(other, "utan bedömning"),
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// Goals below: `2 hög, 3 delvis`.
  static func levels(_ levels: [Attainment]) -> String {
    func count(_ level: Attainment) -> Int { levels.count { $0 == level } }
    let unknown = count(.notAssessable)
    let parts = [
      part(count(.high), "hög"), part(count(.partial), "delvis"), part(count(.notMet), "ej"),
      part(unknown, unknown == 1 ? "ej bedömbar" : "ej bedömbara"),
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  private static func part(_ count: Int, _ word: String) -> String? { count > 0 ? "\(count) \(word)" : nil }
}
