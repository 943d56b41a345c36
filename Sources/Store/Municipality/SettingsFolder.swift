package import FollowUp

/// A municipality's settings on disk, opened: as they stand with every acknowledged change, and the way to change them.
///
/// As in a year, a change is acknowledged when its line is in the folder's journal; kommun.json is then replaced at once.
/// Killed in between, the journal makes up the difference at the next start.
package struct SettingsFolder: Sendable {
  package let folder: FolderPath
  package internal(set) var municipality: Municipality
  /// Why the settings can be read but not changed; nil when they can be changed.
  package let readOnlyReason: StoreError?
  /// Every entry of the journal.
  package internal(set) var history = History()

  let who: String
  let calls: FileSystemCalls
  var journal: JournalFile
  /// The end of what has been read of the journal.
  var position = JournalPosition.start
  /// Why kommun.json does not hold our latest change, which is in the journal; nil when it does.
  package internal(set) var unwritten: StoreError?
  /// The number of the last entry kommun.json holds.
  let stored: Int

  /// Opens the settings; nothing on disk is touched. Of a newer schema they are read when they can be understood; where one may
  /// not write they are read only.
  package init(_ folder: FolderPath, who: String, calls: FileSystemCalls = .live) throws(StoreError) {
    self.folder = folder
    self.who = who
    self.calls = calls
    // Before the journal: the file only ever becomes newer, so the journal has all it lacks.
    let file = try MunicipalityFile(in: folder).read(calls: calls)
    municipality = file.answer.municipality
    stored = file.answer.journal
    journal = JournalFile(in: folder, calls: calls)
    readOnlyReason = file.isNewer ?? Self.obstacle(in: folder, calls: calls)
    try take(journal.readAll())
  }

  /// Why one may not write the settings; nil when one may. Nothing is read.
  package static func obstacle(in folder: FolderPath, calls: FileSystemCalls = .live) -> StoreError? {
    let files = [JournalFile(in: folder, calls: calls).path, MunicipalityFile(in: folder).path]
    return WritingRight.obstacle(in: folder, files, calls: calls)
  }

  private mutating func take(_ page: JournalPage) throws(StoreError) {
    for line in page.lines {
      let entry = try JournalEntrySchema.read(line.node)
      if let last = history.all.last, entry.number <= last.number {
        throw line.node.error("raden har nummer \(entry.number) men står efter nummer \(last.number)")
      }
      history.add(entry)
      if entry.number > stored { try replay(entry, line.node) }
    }
    position = page.next
  }

  private mutating func replay(_ entry: JournalEntry, _ node: JSONNode) throws(StoreError) {
    for change in entry.changes {
      do {
        try municipality.restore(change.address, to: change.to)
      } catch {
        throw node.error("ändringen av \(change.address) går inte att göra i kommun.json")
      }
    }
    if let problem = SettingsRules.problems(in: municipality).first { throw node.error(problem.reason) }
  }

  /// The number of the last entry there has been; numbers are never used again.
  var lastNumber: Int { max(history.all.last?.number ?? 0, stored) }
}
