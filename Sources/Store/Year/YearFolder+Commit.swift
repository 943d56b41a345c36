package import FollowUp

/// What came of a commit.
package enum CommitOutcome: Sendable {
  /// On disk: what this commit changed, and what others had changed since the last look.
  case saved(changed: [Change], others: [Change])
  /// Another has changed the same figure meanwhile; nothing is written.
  case conflict(mine: Change, theirs: FieldValue, who: String)
  /// The plan does not allow it; nothing is written.
  case refused(FieldError)
  /// There is nothing to undo or do again.
  case nothing
}

extension YearFolder {
  /// Keeps changes as one entry: takes the folder's lock, reads what others have added, and appends.
  ///
  /// - Parameter time: UTC, `2026-11-21T14:02:09Z`.
  /// - Parameter overridesOthers: the user has seen the other's value and wants this one.
  package mutating func commit(
    _ changes: [Change], why: String? = nil, time: String, overridesOthers: Bool = false
  ) throws(StoreError) -> CommitOutcome {
    try write(time: time) { (_) in
      Draft(kind: .edit, changes: changes, why: why, overridesOthers: overridesOthers)
    }
  }

  /// Takes back this person's latest entry that stands.
  package mutating func undo(time: String) throws(StoreError) -> CommitOutcome {
    let who = who
    return try write(time: time) { (history) in
      history.undoable(by: who).map { entry in
        Draft(kind: .undo(entry.number), changes: entry.changes.reversed().map(\.inverse), why: nil)
      }
    }
  }

  /// Does again what this person took back last.
  package mutating func redo(time: String) throws(StoreError) -> CommitOutcome {
    let who = who
    return try write(time: time) { (history) in
      history.redoable(by: who).map { entry in
        Draft(kind: .redo(entry.number), changes: entry.changes, why: entry.why)
      }
    }
  }

  /// Reads what others have added since the last look.
  package mutating func refresh() throws(StoreError) -> [Change] {
    try readJournal().flatMap(\.changes)
  }

  private struct Draft {
    let kind: JournalEntry.Kind
    let changes: [Change]
    let why: String?
    var overridesOthers = false
  }

  private mutating func write(
    time: String, _ draft: (History) -> Draft?
  ) throws(StoreError) -> CommitOutcome {
    var year = self
    let outcome = try FolderLock.holding(folder, calls: calls) { (lock) throws(StoreError) in
      let others = try year.readJournal().flatMap(\.changes)
      guard let draft = draft(year.history) else { return CommitOutcome.nothing }
      return try year.append(draft, others: others, time: time, under: lock)
    }
    self = year
    return outcome
  }

  private mutating func append(
    _ draft: Draft, others: [Change], time: String, under lock: borrowing FolderLock
  ) throws(StoreError) -> CommitOutcome {
    if !draft.overridesOthers, let conflict = conflict(with: draft.changes) { return conflict }
    var changed = plan
    do {
      try changed.apply(draft.changes)
    } catch {
      return .refused(error)
    }
    let entry = JournalEntry(
      number: lastNumber + 1, time: time, who: who, kind: draft.kind, why: draft.why, changes: draft.changes)
    position = try journal.append(
      JSONWriter.line(JournalEntrySchema.json(entry)), after: position, under: lock)
    plan = changed
    history.add(entry)
    return .saved(changed: draft.changes, others: others)
  }

  /// The first change whose figure is not what its author saw.
  private func conflict(with changes: [Change]) -> CommitOutcome? {
    for change in changes {
      guard let now = try? plan.value(at: change.address), now != change.from else { continue }
      let who = history.lastWriter(of: change.address) ?? "Någon annan"
      return .conflict(mine: change, theirs: now, who: who)
    }
    return nil
  }
}
