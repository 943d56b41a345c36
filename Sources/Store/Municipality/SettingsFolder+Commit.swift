import ExactJSON
package import FollowUp

extension SettingsFolder {
  /// Keeps changes as one entry: takes the folder's lock, reads what is on disk, checks that the settings still hold, appends,
  /// and replaces kommun.json.
  ///
  /// Throws when the disk refuses, and `forbidden` for settings of a newer schema; the settings are then as they were.
  /// - Parameter time: UTC, `2026-11-21T14:02:09Z`.
  /// - Parameter overridesOthers: the user has seen the other's value and wants this one.
  package mutating func commit(
    _ changes: [Change], why: String? = nil, time: String, overridesOthers: Bool = false
  ) throws(StoreError) -> CommitOutcome {
    try FolderLock.holding(folder, calls: calls) { (lock) throws(StoreError) in
      try commit(changes, why: why, time: time, overridesOthers: overridesOthers, under: lock)
    }
  }

  /// As `commit`, for one who already has the folder's lock.
  mutating func commit(
    _ changes: [Change], why: String? = nil, time: String, overridesOthers: Bool = false,
    under lock: borrowing FolderLock
  ) throws(StoreError) -> CommitOutcome {
    try write(time: time, overridesOthers, lock) { (_) in
      changes.isEmpty ? nil : Draft(kind: .edit, changes: changes, why: why)
    }
  }

  /// Takes back this person's latest entry that stands.
  package mutating func undo(time: String, overridesOthers: Bool = false) throws(StoreError) -> CommitOutcome
  {
    try FolderLock.holding(folder, calls: calls) { (lock) throws(StoreError) in
      try write(time: time, overridesOthers, lock) { (settings) in
        settings.history.undoable(by: settings.who).map { entry in
          Draft(kind: .undo(entry.number), changes: entry.changes.reversed().map(\.inverse), why: nil)
        }
      }
    }
  }

  /// Does again what this person took back last.
  package mutating func redo(time: String, overridesOthers: Bool = false) throws(StoreError) -> CommitOutcome
  {
    try FolderLock.holding(folder, calls: calls) { (lock) throws(StoreError) in
      try write(time: time, overridesOthers, lock) { (settings) in
        settings.history.redoable(by: settings.who).map { entry in
          Draft(kind: .redo(entry.number), changes: entry.changes, why: entry.why)
        }
      }
    }
  }

  /// Reads what others have changed since the last look.
  package mutating func refresh() throws(StoreError) -> [Change] {
    let seen = lastNumber
    self = try reopened()
    return changes(after: seen)
  }

  private struct Draft {
    let kind: JournalEntry.Kind
    let changes: [Change]
    let why: String?
  }

  private mutating func write(
    time: String, _ overridesOthers: Bool, _ lock: borrowing FolderLock, _ draft: (SettingsFolder) -> Draft?
  ) throws(StoreError) -> CommitOutcome {
    var now = try reopened()
    if let reason = now.readOnlyReason { throw reason }
    let others = now.changes(after: lastNumber)
    // Also when nothing is written: what others have changed has been read.
    defer { self = now }
    guard let draft = draft(now) else { return .nothing }
    if !overridesOthers, let conflict = now.conflict(with: draft.changes) { return conflict }
    var changed = now
    if let refused = changed.apply(draft.changes) { return .refused(refused) }
    try changed.append(draft, time: time, under: lock)
    now = changed
    now.replaceFile()
    return .saved(changed: draft.changes, others: others)
  }

  private func reopened() throws(StoreError) -> SettingsFolder {
    try SettingsFolder(folder, who: who, calls: calls)
  }

  private func changes(after number: Int) -> [Change] {
    history.all.filter { $0.number > number }.flatMap(\.changes)
  }

  /// The first change whose value is not what its author saw, each seen after the changes before it.
  private func conflict(with changes: [Change]) -> CommitOutcome? {
    var municipality = municipality
    for change in changes {
      if let now = try? municipality.value(at: change.address), now != change.from {
        return .conflict(
          mine: change, theirs: now, who: history.lastWriter(of: change.address) ?? "Någon annan")
      }
      try? municipality.restore(change.address, to: change.to)
    }
    return nil
  }

  private mutating func apply(_ changes: [Change]) -> FieldError? {
    if let change = changes.first(where: { !JournalEntrySchema.keeps($0) }) {
      return .wrongKind(change.address)
    }
    do {
      try municipality.apply(changes)
      return nil
    } catch {
      return error
    }
  }

  private mutating func append(
    _ draft: Draft, time: String, under lock: borrowing FolderLock
  ) throws(StoreError) {
    let entry = JournalEntry(
      number: lastNumber + 1, time: time, who: who, kind: draft.kind, why: draft.why, changes: draft.changes)
    position = try journal.append(
      JSONWriter.line(JournalEntrySchema.json(entry)), after: position, under: lock)
    history.add(entry)
  }

  /// The change is in the journal and so acknowledged: a file that cannot be written now is made up for by the next start,
  /// and written by the next change.
  private mutating func replaceFile() {
    let bytes = MunicipalityFile.bytes(of: municipality, journal: lastNumber)
    do throws(StoreError) {
      try AtomicFile.replace(MunicipalityFile(in: folder).path, with: bytes, calls: calls)
    } catch {
      unwritten = error
    }
  }
}
