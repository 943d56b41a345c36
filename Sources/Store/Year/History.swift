package import FollowUp

/// What can be undone and done again, worked out from the journal: each person's own edits, latest first, however
/// long ago. A new edit ends what could be done again.
package struct History: Hashable, Sendable {
  private struct Stacks: Hashable, Sendable {
    var undoable: [Int] = []
    var redoable: [Int] = []
  }

  private var stacks: [String: Stacks] = [:]
  private var entries: [JournalEntry] = []

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
    var mine = stacks[entry.who] ?? Stacks()
    switch entry.kind {
    case .edit:
      mine.undoable.append(entry.number)
      mine.redoable = []
    case .undo(let number):
      mine.undoable.remove(number)
      mine.redoable.append(number)
    case .redo(let number):
      mine.redoable.remove(number)
      mine.undoable.append(number)
    }
    stacks[entry.who] = mine
  }

  /// The person who last wrote a figure; nil when nobody has.
  package func lastWriter(of address: FigureAddress) -> String? {
    entries.last { $0.changes.contains { $0.address == address } }?.who
  }

  private func entry(_ number: Int) -> JournalEntry? {
    entries.last { $0.number == number }
  }
}

extension [Int] {
  /// Nearly always the last, which is looked at first.
  fileprivate mutating func remove(_ number: Int) {
    if let index = lastIndex(of: number) { remove(at: index) }
  }
}
