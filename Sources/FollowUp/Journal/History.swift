/// What can be undone and done again, worked out from the journal: each person's own edits, latest first, however
/// long ago. A new edit ends what could be done again.
package struct History: Hashable, Sendable {
  private struct Stacks: Hashable, Sendable {
    var undoable: [Int] = []
    var redoable: [Int] = []
  }

  private var stacks: [String: Stacks] = [:]
  private var entries: [JournalEntry] = []
  /// The entry that took back an entry, by the number of the one that is taken back.
  private var takenBack: [Int: Int] = [:]

  package init() {}

  /// The latest entry a person can take back; nil when there is none.
  package func undoable(by who: String) -> JournalEntry? {
    stacks[who]?.undoable.last.flatMap(entry)
  }

  /// The entry a person took back last and can do again.
  package func redoable(by who: String) -> JournalEntry? {
    stacks[who]?.redoable.last.flatMap(entry)
  }

  /// Every entry, in order.
  package var all: [JournalEntry] { entries }

  package mutating func add(_ entry: JournalEntry) {
    entries.append(entry)
    switch entry.kind {
    case .edit:
      stacks[entry.who, default: Stacks()].undoable.append(entry.number)
      stacks[entry.who]?.redoable = []
    case .undo(let number):
      takenBack[number] = entry.number
      removeEverywhere(number)
      stacks[entry.who, default: Stacks()].redoable.append(number)
    case .redo(let number):
      takenBack[number] = nil
      removeEverywhere(number)
      stacks[entry.who, default: Stacks()].undoable.append(number)
    }
  }

  /// What one has taken back the others can neither take back nor do again, whosever it was.
  private mutating func removeEverywhere(_ number: Int) {
    for who in stacks.keys {
      stacks[who]?.undoable.remove(number)
      stacks[who]?.redoable.remove(number)
    }
  }

  /// The person who last wrote a figure; nil when nobody has.
  package func lastWriter(of address: FigureAddress) -> String? {
    entries.last { $0.changes.contains { $0.address == address } }?.who
  }

  /// The entry that took an entry back; nil while it stands.
  package func taker(of number: Int) -> Int? { takenBack[number] }

  /// The latest of that number: numbers are never used twice.
  package func entry(_ number: Int) -> JournalEntry? {
    entries.last { $0.number == number }
  }
}

extension [Int] {
  /// Nearly always the last, which is looked at first.
  fileprivate mutating func remove(_ number: Int) {
    if let index = lastIndex(of: number) { remove(at: index) }
  }
}
