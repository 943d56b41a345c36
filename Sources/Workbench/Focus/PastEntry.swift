package import FollowUp

/// An entry of the journal with its time as the user's clock shows it.
package struct PastEntry: Hashable, Sendable {
  package let entry: JournalEntry
  /// `2026-11-21`.
  package let day: String
  /// `14:02`.
  package let clock: String

  package init(_ entry: JournalEntry, day: String, clock: String) {
    self.entry = entry
    self.day = day
    self.clock = clock
  }
}

/// An entry in the words of the panes its figures are in.
package struct ToldEntry: Hashable, Sendable {
  package let past: PastEntry
  /// What was changed, of several the first: `Personal · prognos helår`.
  let what: String
  /// To what: `783,1 mnkr → 790 mnkr`.
  let how: String
  /// Every change whole; the last ones may be left out.
  let changes: [String]
}
