import ExactJSON
package import FollowUp

/// What came of a commit.
package enum CommitOutcome: Sendable {
  /// On disk: what this commit changed, and what others had changed since the last look.
  case saved(changed: [Change], others: [Change])
  /// Another has changed the same figure meanwhile; nothing is written.
  case conflict(mine: Change, theirs: FieldValue, who: String)
  /// The plan does not allow it; nothing is written.
  case refused(FieldError)
  /// There is nothing to keep, to undo or to do again.
  case nothing
}

extension YearFolder {
  /// Keeps changes as one entry: takes the folder's lock, reads what others have added, and appends.
  ///
  /// Throws when the disk refuses, and `forbidden` for a read-only year; the plan is then as it was.
  /// - Parameter time: UTC, `2026-11-21T14:02:09Z`.
  /// - Parameter overridesOthers: the user has seen the other's value and wants this one.
  package mutating func commit(
    _ changes: [Change], why: String? = nil, source: ChangeSource? = nil, time: String,
    overridesOthers: Bool = false
  ) throws(StoreError) -> CommitOutcome {
    try write(time: time, overridesOthers) { (_) throws(StoreError) in
      changes.isEmpty ? nil : Draft(kind: .edit, changes: changes, why: why, source: source)
    }
  }

  /// Takes back this person's latest entry that stands.
  package mutating func undo(time: String, overridesOthers: Bool = false) throws(StoreError) -> CommitOutcome
  {
    try write(time: time, overridesOthers) { (year) throws(StoreError) in
      try year.wholeHistory().undoable(by: year.who).map { entry in
        Draft(kind: .undo(entry.number), changes: entry.changes.reversed().map(\.inverse))
      }
    }
  }

  /// Does again what this person took back last.
  package mutating func redo(time: String, overridesOthers: Bool = false) throws(StoreError) -> CommitOutcome
  {
    try write(time: time, overridesOthers) { (year) throws(StoreError) in
      try year.wholeHistory().redoable(by: year.who).map { entry in
        Draft(kind: .redo(entry.number), changes: entry.changes, why: entry.why, source: entry.source)
      }
    }
  }

  /// Takes back one entry, whosever and however long ago, when nothing later stands on it; an undo is then done again.
  package mutating func takeBack(_ number: Int, time: String) throws(StoreError) -> CommitOutcome {
    var refused: FieldProblem?
    let outcome = try write(time: time, false) { (year) throws(StoreError) in
      let history = try year.wholeHistory()
      do throws(FieldProblem) {
        let taking = try TakingBack(number, of: history, in: year.plan)
        return Draft(kind: taking.kind, changes: taking.changes, why: taking.why)
      } catch {
        refused = error
        return nil
      }
    }
    let place = plan.address(.plan, [Plan.titleID])
    return refused.map { .refused(.invalid(place, $0)) } ?? outcome
  }

  /// Reads what others have added since the last look.
  package mutating func refresh() throws(StoreError) -> [Change] {
    var year = self
    let others = try year.readJournal()
    self = year
    return others
  }

  private struct Draft {
    let kind: JournalEntry.Kind
    var changes: [Change]
    var why: String?
    var source: ChangeSource?
  }

  private mutating func write(
    time: String, _ overridesOthers: Bool, _ draft: (YearFolder) throws(StoreError) -> Draft?
  ) throws(StoreError) -> CommitOutcome {
    if let readOnlyReason { throw readOnlyReason }
    var year = self
    let outcome = try FolderLock.holding(folder, calls: calls) { (lock) throws(StoreError) in
      let others = try year.readJournal()
      guard let draft = try draft(year) else { return CommitOutcome.nothing }
      if !overridesOthers, let conflict = try year.conflict(with: draft.changes) { return conflict }
      var settled = draft
      settled.changes = year.plan.settled(draft.changes)
      if let refused = year.apply(settled) { return .refused(refused) }
      try year.append(settled, time: time, under: lock)
      return .saved(changed: settled.changes, others: others)
    }
    // Also when nothing was written: what others have added has been read.
    self = year
    return outcome
  }

  /// Puts the changes into the plan, all or none; why not when they do not fit, or could not be read back.
  private mutating func apply(_ draft: Draft) -> FieldError? {
    if let change = draft.changes.first(where: { !JournalEntrySchema.keeps($0) }) {
      return .wrongKind(change.address)
    }
    if SignOff.unlocks(draft.changes), !SignOff.isReason(draft.why), let change = draft.changes.first {
      return .invalid(change.address, .lockedWithoutReason)
    }
    do {
      try plan.apply(draft.changes, isReturning: draft.kind != .edit)
      return nil
    } catch {
      return error
    }
  }

  private mutating func append(
    _ draft: Draft, time: String, under lock: borrowing FolderLock
  ) throws(StoreError) {
    let entry = JournalEntry(
      number: lastNumber + 1, time: time, who: who, kind: draft.kind, why: draft.why, source: draft.source,
      changes: draft.changes)
    let line = JSONWriter.line(JournalEntrySchema.json(entry))
    lastLine = position
    let torn = tornTail == nil ? nil : "journal.torn-\(position.offset)"
    position = try journal.append(line, after: position, under: lock)
    tornTail = nil
    putAside = torn
    history.add(entry)
  }

  /// The first change whose figure is not what its author saw, each seen after the changes before it.
  private func conflict(with changes: [Change]) throws(StoreError) -> CommitOutcome? {
    var plan = plan
    for change in changes {
      if let now = try? plan.value(at: change.address), !change.fits(now) {
        let who = try wholeHistory().lastWriter(of: change.address) ?? "Någon annan"
        return .conflict(mine: change, theirs: now, who: who)
      }
      try? plan.restore(change.address, to: change.to)
    }
    return nil
  }
}
