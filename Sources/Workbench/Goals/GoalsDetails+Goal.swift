import FollowUp

extension GoalsDetails {
  /// A goal's details: what is proposed and decided of it, and why.
  init(_ kind: String, _ name: String, _ verdict: GoalsVerdict, _ decision: AttainmentDecision?) {
    self.kind = kind
    self.name = name
    chart = nil
    let counts = verdict.counts.isEmpty ? nil : Fact("Underlag", verdict.counts)
    let printed = decision?.printed.map { Fact("I dokumentet", $0) }
    facts =
      [
        Fact("Förslag", verdict.proposal?.words ?? "inget att föreslå från"), counts,
        Fact("Beslutat", verdict.decided?.words ?? "–"), printed,
        Self.motivation(verdict, decision?.motivation),
      ].compactMap { $0 }
  }

  private static func motivation(_ verdict: GoalsVerdict, _ text: String?) -> Fact {
    if let text, !text.isEmpty { return Fact("Motivering", text) }
    return verdict.differs
      ? Fact("Motivering", "saknas: bedömningen skiljer sig från förslaget", isRemark: true)
      : Fact("Motivering", "–")
  }
}

extension GoalsModel {
  /// What is known of the focused row; nil when there is none.
  package var details: GoalsDetails? {
    guard let row else { return nil }
    switch (row.id, row.content) {
    case (.indicator(let id), _):
      return register.indicator(id).map {
        GoalsDetails($0, in: columns.map(\.id), verdict: assessed.sentence(of: $0))
      }
    case (.node(let id), .goal(let verdict)):
      let node = register.node(id)
      return GoalsDetails(node?.level.name ?? "Mål", row.name, verdict, node?.decision)
    case (.overall, .goal(let verdict)):
      return GoalsDetails("Hela nämnden", row.name, verdict, register.overall)
    case (_, .indicator): return nil
    }
  }

  /// What stands in place of rows when the filter leaves none.
  package var emptyText: String? {
    guard rows.count == 1 else { return nil }
    return isFiltered ? "Inga indikatorer passar filtret." : "Inga mål finns för året: N lägger till."
  }
}
