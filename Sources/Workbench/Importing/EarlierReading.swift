package import FollowUp

/// That a file has been read before, by what it holds: told, and stops nothing, since somebody may have changed the figures meanwhile.
package enum EarlierReading {
  /// The latest entry that the file gave, as long as it has not been taken back.
  /// - Parameter entries: the oldest first.
  package static func entry(of source: ChangeSource, in entries: [JournalEntry]) -> JournalEntry? {
    entries.reduce(nil) { standing, entry in
      if case .undo(let number) = entry.kind, number == standing?.number { return nil }
      return entry.source?.digest == source.digest ? entry : standing
    }
  }

  /// - Parameter time: the day and the clock, as people say them.
  package static func told(_ entry: JournalEntry, at time: String) -> String {
    "Samma fil har lästs in förut: \(time), \(entry.who) (post \(entry.number) i loggen)"
  }
}
