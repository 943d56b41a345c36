/// One link of the chain: målområde, kommunfullmäktigemål or nämndmål. Which levels there are differs by year.
package struct GoalNode: Hashable, Sendable {
  package enum Level: String, Hashable, Sendable, CaseIterable {
    case area, councilGoal, committeeGoal
  }

  package internal(set) var id: EntityID
  package var level: Level
  /// Nil at the top.
  package var parent: EntityID?
  /// As this year's document words it; names change between years, ids do not.
  package var name: String
  /// The goal of an earlier year that this one continues.
  package var predecessor: EntityID?
  package var decision: AttainmentDecision

  package init(
    id: EntityID, level: Level, parent: EntityID? = nil, name: String, predecessor: EntityID? = nil,
    decision: AttainmentDecision = .init()
  ) {
    self.id = id
    self.level = level
    self.parent = parent
    self.name = name
    self.predecessor = predecessor
    self.decision = decision
  }
}

/// Måluppfyllelse.
package enum Attainment: String, Hashable, Sendable, CaseIterable {
  case high, partial, notMet, notAssessable
}

/// What people have decided about a goal, beside what the figures propose.
package struct AttainmentDecision: Hashable, Sendable {
  package var level: Attainment?
  /// Required when the decided level differs from the proposed one.
  package var motivation: String?
  /// As the document words it (`uppfyllt i hög grad`).
  package var printed: String?

  package init(level: Attainment? = nil, motivation: String? = nil, printed: String? = nil) {
    self.level = level
    self.motivation = motivation
    self.printed = printed
  }
}
