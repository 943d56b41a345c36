package import FollowUp

/// A row of ours that a name may mean.
package struct NearMiss: Hashable, Sendable {
  package let id: EntityID
  package let label: String
  /// How alike the names are, in per cent.
  package let score: Int

  package init(id: EntityID, label: String, score: Int) {
    self.id = id
    self.label = label
    self.score = score
  }
}
