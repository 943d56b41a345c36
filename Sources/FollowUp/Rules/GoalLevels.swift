/// The lowest goals below a point in the chain with the level each counts with.
package enum GoalLevels {
  package struct Entry: Hashable, Sendable {
    package let goal: EntityID
    package let level: Attainment
    /// True when a person has decided the level.
    package let isDecided: Bool
  }

  /// In document order; nil for the whole committee. A chain that runs in a circle is cut off.
  package static func below(
    _ parent: EntityID?, in register: GoalRegister, at point: Period, rule: AttainmentRule
  ) -> [Entry] {
    lowest(below: parent, in: register, depth: 0).map { node in
      let proposal = AttainmentProposal.of(goal: node.id, in: register, at: point, rule: rule)
      return Entry(
        goal: node.id, level: node.decision.level ?? proposal.level, isDecided: node.decision.level != nil)
    }
  }

  private static func lowest(below parent: EntityID?, in register: GoalRegister, depth: Int) -> [GoalNode] {
    guard depth <= register.nodes.count else { return [] }
    return register.children(of: parent).flatMap { node in
      let deeper = lowest(below: node.id, in: register, depth: depth + 1)
      return deeper.isEmpty ? [node] : deeper
    }
  }
}
