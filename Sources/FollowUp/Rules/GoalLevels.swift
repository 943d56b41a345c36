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
    lowest(below: parent, in: register, depth: 0).map { index in
      let (goal, decided) = (register.nodes[index].id, register.nodes[index].decision.level)
      let level = decided ?? AttainmentProposal.of(goal: goal, in: register, at: point, rule: rule).level
      return Entry(goal: goal, level: level, isDecided: decided != nil)
    }
  }

  /// Their places in the register.
  private static func lowest(below parent: EntityID?, in register: GoalRegister, depth: Int) -> [Int] {
    guard depth <= register.nodes.count else { return [] }
    var found: [Int] = []
    for index in register.nodes.indices where register.nodes[index].parent == parent {
      let deeper = lowest(below: register.nodes[index].id, in: register, depth: depth + 1)
      found += deeper.isEmpty ? [index] : deeper
    }
    return found
  }
}
