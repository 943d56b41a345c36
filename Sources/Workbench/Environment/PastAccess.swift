package import FollowUp

/// What has been: a year's journal, and what was decided of it.
package struct PastAccess {
  /// Every entry, read from the disk once.
  package var entries: (EntityID, Int) -> PastResult<History>
  /// A time of the journal as the user's clock shows it.
  package var moment: (String) -> (day: String, clock: String)
  /// The year as it stood when the reporting point was last decided; nil when the journal knows of no decision.
  package var decided: (EntityID, Int, _ point: EntityID) -> PastResult<Plan?>
  /// Takes back one entry by its number.
  package var takeBack: (EntityID, Int, _ number: Int) -> CommitResult

  package init(
    entries: @escaping (EntityID, Int) -> PastResult<History>,
    moment: @escaping (String) -> (day: String, clock: String),
    decided: @escaping (EntityID, Int, _ point: EntityID) -> PastResult<Plan?>,
    takeBack: @escaping (EntityID, Int, _ number: Int) -> CommitResult
  ) {
    self.entries = entries
    self.moment = moment
    self.decided = decided
    self.takeBack = takeBack
  }

  /// Where nothing is kept of what has been.
  package static var none: PastAccess {
    PastAccess(
      entries: { _, _ in .read(History()) }, moment: { ($0, "") }, decided: { _, _, _ in .read(nil) },
      takeBack: { _, _, _ in .refused("Här finns ingen logg att ta tillbaka något ur.") })
  }
}

package enum PastResult<Value: Sendable>: Sendable {
  case read(Value)
  /// A Swedish sentence with file, line and reason.
  case failed(String)
}
