package import FollowUp

/// What has been: a year's journal, and what was decided of it.
package struct PastAccess {
  /// Every entry, the oldest first.
  package var entries: (EntityID, Int) -> PastResult<[PastEntry]>
  /// The year as it stood when the reporting point was last decided; nil when the journal knows of no decision.
  package var decided: (EntityID, Int, _ point: EntityID) -> PastResult<Plan?>
  /// Takes back one entry by its number.
  package var takeBack: (EntityID, Int, _ number: Int) -> CommitResult

  package init(
    entries: @escaping (EntityID, Int) -> PastResult<[PastEntry]>,
    decided: @escaping (EntityID, Int, _ point: EntityID) -> PastResult<Plan?>,
    takeBack: @escaping (EntityID, Int, _ number: Int) -> CommitResult
  ) {
    self.entries = entries
    self.decided = decided
    self.takeBack = takeBack
  }

  /// Where nothing is kept of what has been.
  package static var none: PastAccess {
    PastAccess(
      entries: { _, _ in .read([]) }, decided: { _, _, _ in .read(nil) },
      takeBack: { _, _, _ in .refused("Här finns ingen logg att ta tillbaka något ur.") })
  }
}

package enum PastResult<Value: Sendable>: Sendable {
  case read(Value)
  /// A Swedish sentence with file, line and reason.
  case failed(String)
}
