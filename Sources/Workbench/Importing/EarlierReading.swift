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

extension Session {
  /// A line that says it of a file; none when it has not been read before, or the journal cannot say.
  func earlier(_ source: ChangeSource) -> [String] {
    let plan = context.plan
    guard case .read(let past) = environment.past.entries(plan.committee, plan.year),
      let entry = EarlierReading.entry(of: source, in: past.map(\.entry)),
      let found = past.first(where: { $0.entry.number == entry.number })
    else { return [] }
    return [EarlierReading.told(entry, at: "\(found.day) \(found.clock)")]
  }
}
