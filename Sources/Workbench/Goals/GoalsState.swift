package import FollowUp

/// What the user has chosen in the goal pane: where the focus is, what is folded, and what is shown in which order.
package struct GoalsState: Hashable, Sendable {
  /// Nil before anything was chosen: the first row.
  package var selected: GoalsRowID?
  /// The value column of indicator rows; nil before one was chosen: the latest outcome.
  package var column: GoalsColumn?
  package var filter = GoalsFilter.all
  package var order = GoalsOrder.document
  /// Goals whose contents are hidden. Each filter has its own, so that a search through the missing ones leaves the tree as it was.
  var folds: [GoalsFilter: Set<EntityID>] = [:]
  /// Taken when the order was chosen, so that no row moves while its value is typed.
  var ranking: GoalsRanking?

  package init() {}

  package var folded: Set<EntityID> {
    get { folds[filter] ?? [] }
    set { folds[filter] = newValue }
  }
}

/// Which indicators are shown.
package enum GoalsFilter: Hashable, Sendable, CaseIterable {
  case all, notReached, missing, new
}

/// In which order indicators stand within their goal.
package enum GoalsOrder: Hashable, Sendable, CaseIterable {
  case document, notReachedFirst, name
}

/// The places of the indicators of one year at the moment an order was chosen.
struct GoalsRanking: Hashable, Sendable {
  let committee: EntityID
  let year: Int
  let places: [EntityID: Int]

  func place(of indicator: EntityID, in plan: Plan) -> Int? {
    committee == plan.committee && year == plan.year ? places[indicator] : nil
  }
}
