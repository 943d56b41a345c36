import FollowUp

/// What of the state decides which rows there are.
struct GoalsView: Hashable, Sendable {
  let filter: GoalsFilter
  let order: GoalsOrder
  let ranking: GoalsRanking?
  let folded: Set<EntityID>
  /// Shown whatever the filter says, since it has the focus; nil without a filter.
  let kept: EntityID?

  init(_ state: GoalsState) {
    filter = state.filter
    order = state.order
    ranking = state.ranking
    folded = state.folded
    if state.filter != .all, case .indicator(let id) = state.selected { kept = id } else { kept = nil }
  }
}
