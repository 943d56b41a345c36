package import FollowUp

/// One line of the goal tree, with everything that is shown on it.
package struct GoalsRow: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case goal(GoalsVerdict)
    case indicator(GoalsLine)
  }

  package let id: GoalsRowID
  /// Steps in from the left, from 0.
  package let depth: Int
  package let name: String
  /// Nil when there is nothing below it to fold away.
  package let isFolded: Bool?
  package let content: Content
  /// The goal it hangs on; nil at the top.
  let parent: EntityID?
}

/// What a goal row says: what the figures propose and what people have decided.
package struct GoalsVerdict: Hashable, Sendable {
  /// `1 av 3, 1 saknas`; empty when nothing is counted.
  package let counts: String
  /// Nil when there is nothing to propose from.
  package let proposal: Attainment?
  package let decided: Attainment?
  package let isMotivated: Bool

  /// Whether people have decided otherwise than the figures propose.
  package var differs: Bool { decided != nil && proposal != nil && decided != proposal }
}

/// What an indicator row says beside its name.
package struct GoalsLine: Hashable, Sendable {
  /// One a column.
  package let cells: [GoalsCell]
  /// For the sparkline, one for each outcome column; nil where there is a gap. For drawing only.
  package let trend: [Double?]
  package let mark: GoalsMark
  package let isNew: Bool
}

/// An indicator's assessment in a few signs, and how it is to be taken.
package struct GoalsMark: Hashable, Sendable {
  package enum Tone: Hashable, Sendable {
    case good, partly, bad, unknown
  }

  /// `J ▲`, `N ▼`, `½ =`, `saknas`.
  package let text: String
  package let tone: Tone
}
