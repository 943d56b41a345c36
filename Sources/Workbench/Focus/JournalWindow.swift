import FollowUp

/// The part of a journal around where one is: what is on the screen and a page on either side, in words.
struct JournalWindow: Hashable, Sendable {
  /// The newest first.
  let entries: [ToldEntry]
  /// The entry that took an entry back, by the number of the one taken back.
  let takers: [Int: Int]
  let filter: JournalFilter
  /// How many the filter shows, and how many there are.
  let matching: Int
  let all: Int
}
