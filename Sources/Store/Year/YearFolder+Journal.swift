package import FollowUp

extension YearFolder {
  /// Every entry of the journal, also those that were not needed to open the year.
  package func wholeHistory() throws(StoreError) -> History {
    guard beginning != .start else { return history }
    var journal = journal
    var whole = History()
    for line in try journal.read(from: .start).lines where line.position.offset < beginning.offset {
      try whole.add(JournalEntrySchema.read(line.node), at: line.node)
    }
    for entry in history.all { whole.add(entry) }
    return whole
  }

  /// Reads the entries that were not needed to open the year, once: from now on `wholeHistory` reads nothing.
  package mutating func keepWholeHistory() throws(StoreError) {
    history = try wholeHistory()
    beginning = .start
  }

  /// The first reading: from the mark when it still fits the register files and the journal, else everything.
  mutating func readJournal(after mark: CheckpointMark?) throws(StoreError) {
    if let mark, mark.fits(stored), let page = try? journal.read(from: mark.position), mark.begins(page) {
      beginning = mark.position
      marked = mark.position
      return try take(page)
    }
    journal = JournalFile(in: folder, calls: calls)
    try take(journal.read(from: .start))
  }

  /// Reads what has been added to the journal since the last look, and puts it into the plan; returns its changes.
  mutating func readJournal() throws(StoreError) -> [Change] {
    let seen = history.all.count
    try take(journal.read(from: position))
    return history.all[seen...].flatMap(\.changes)
  }

  private mutating func take(_ page: JournalPage) throws(StoreError) {
    for line in page.lines {
      let entry = try JournalEntrySchema.read(line.node)
      try history.add(entry, at: line.node)
      try replay(entry, line.node)
      lastLine = line.position
    }
    position = page.next
    tornTail = page.tornTail
  }

  /// Changes that a register file already holds are skipped.
  private mutating func replay(_ entry: JournalEntry, _ node: JSONNode) throws(StoreError) {
    for change in entry.changes where entry.number > stored[change.address.register] ?? 0 {
      do {
        try plan.restore(change.address, to: change.to)
      } catch {
        throw node.error("ändringen av \(change.address) går inte att göra: \(error.cause)")
      }
    }
  }
}

extension History {
  /// Adds the entry of a journal line, whose number must be higher than those before.
  fileprivate mutating func add(_ entry: JournalEntry, at node: JSONNode) throws(StoreError) {
    if let last = all.last, entry.number <= last.number {
      throw node.error("raden har nummer \(entry.number) men står efter nummer \(last.number)")
    }
    add(entry)
  }
}

extension FieldError {
  /// Why an entry of the journal cannot be put into the year's files.
  fileprivate var cause: String {
    switch self {
    case .notFound: "den finns inte i årets filer"
    case .computed: "den räknas nu fram ur andra siffror"
    case .wrongKind: "värdet passar inte där"
    case .decided: "den är fastställd"
    case .invalid(_, let problem): problem.sentence
    }
  }
}
