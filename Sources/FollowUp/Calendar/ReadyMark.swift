/// Klarmarkerad: somebody has said that what a register holds is ready to be reported.
package struct ReadyMark: Hashable, Sendable {
  package var by: String
  /// `2026-09-10`.
  package var day: String
  /// The digest of what the register held: another one later says that it has been changed since.
  package var digest: String

  package init(by: String, day: String, digest: String) {
    self.by = by
    self.day = day
    self.digest = digest
  }
}
