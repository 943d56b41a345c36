package import FollowUp

/// The overview's måluppfyllelse: areas with their goals, then the whole committee.
package struct AttainmentSummary: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package let id: EntityID
    /// 0 for an area, 1 for a goal below it.
    package let indent: Int
    package let name: String
    /// The decided level, else the proposed.
    package let level: Attainment
    package let isDecided: Bool
    /// `1 av 3`; empty for areas.
    package let reached: String
    /// `1 saknas`, `2 delårstal`; empty when all is there.
    package let lacking: String
  }

  package let rows: [Row]
  /// `3 delvis · 2 ej uppfyllt`.
  package let counts: String
  package let proposal: Attainment
  package let decided: Attainment?
  /// Which outcomes count at the chosen reporting point: `utfall t.o.m. augusti 2025`.
  package let basis: String
  /// `–` with when a decision is needed; the decided level in words.
  package let decision: String

  package var isDecided: Bool { decided != nil }

  package init(_ context: PaneContext) {
    let goals = context.plan.goals
    rows = goals.children(of: nil).flatMap { Self.rows(under: $0, context) }
    let levels = goals.nodes.filter { $0.level == .committeeGoal }.map { Self.level(of: $0, context).0 }
    counts = Attainment.allCases.compactMap { level in
      let count = levels.count { $0 == level }
      return count == 0 ? nil : "\(count) \(AttainmentText.name(level))"
    }.joined(separator: " · ")
    proposal =
      AttainmentProposal.overall(in: goals, at: context.point.period, rule: context.municipality.attainment)
      .level
    decided = goals.overall.level
    basis = "utfall t.o.m. \(PeriodWords.long(context.point.period))"
    decision = Self.decision(goals.overall.level, at: context.point.kind)
  }

  private static func decision(_ level: Attainment?, at kind: ReportingPoint.Kind) -> String {
    if let level { return AttainmentText.name(level) }
    return kind == .fullYear ? "saknas" : "–  krävs först i verksamhetsberättelsen"
  }

  private static func rows(under area: GoalNode, _ context: PaneContext) -> [Row] {
    [row(area, indent: 0, context)]
      + goals(under: area.id, context.plan.goals).map { row($0, indent: 1, context) }
  }

  /// The nämndmål below, whatever stands between.
  private static func goals(under id: EntityID, _ register: GoalRegister) -> [GoalNode] {
    register.children(of: id).flatMap { node in
      (node.level == .committeeGoal ? [node] : []) + goals(under: node.id, register)
    }
  }

  private static func level(of node: GoalNode, _ context: PaneContext) -> (Attainment, AttainmentProposal) {
    let proposal = AttainmentProposal.of(
      goal: node.id, in: context.plan.goals, at: context.point.period, rule: context.municipality.attainment)
    return (node.decision.level ?? proposal.level, proposal)
  }

  private static func row(_ node: GoalNode, indent: Int, _ context: PaneContext) -> Row {
    let (level, proposal) = level(of: node, context)
    let hasIndicators = context.plan.goals.hasIndicators(node.id)
    return Row(
      id: node.id, indent: indent, name: node.name, level: level, isDecided: node.decision.level != nil,
      reached: hasIndicators ? "\(proposal.reached) av \(proposal.assessable)" : "",
      lacking: hasIndicators ? lacking(proposal) : "")
  }

  private static func lacking(_ proposal: AttainmentProposal) -> String {
    let missing = proposal.missing > 0 ? "\(proposal.missing) saknas" : ""
    let part = proposal.partOfYear > 0 ? "\(proposal.partOfYear) delårstal" : ""
    return missing.isEmpty || part.isEmpty ? missing + part : "\(missing), \(part)"
  }
}
