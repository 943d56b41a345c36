/// One entry of the journal: who changed what, when and why. An undo is an entry like any other.
package struct JournalEntry: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case edit
    /// Takes back the entry of that number.
    case undo(Int)
    /// Does again what the entry of that number did.
    case redo(Int)
  }

  /// 1, 2, 3 … within a year's journal.
  package let number: Int
  /// UTC, `2026-11-21T14:02:09Z`.
  package let time: String
  package let who: String
  package let kind: Kind
  package let why: String?
  /// The file the changes were read from; nil when people have typed them.
  package let source: ChangeSource?
  package let changes: [Change]

  package init(
    number: Int, time: String, who: String, kind: Kind, why: String?, source: ChangeSource? = nil,
    changes: [Change]
  ) {
    self.number = number
    self.time = time
    self.who = who
    self.kind = kind
    self.why = why
    self.source = source
    self.changes = changes
  }
}
