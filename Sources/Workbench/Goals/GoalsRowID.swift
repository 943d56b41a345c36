package import FollowUp

/// Which row of the goal tree: stable through sorting, filtering and folding.
package enum GoalsRowID: Hashable, Sendable {
  /// Samlad bedömning of the whole committee.
  case overall
  case node(EntityID)
  case indicator(EntityID)
}
