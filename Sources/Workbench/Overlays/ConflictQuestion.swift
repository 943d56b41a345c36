package import FollowUp

/// Somebody else changed the same figure: both values, and the user chooses.
package struct ConflictQuestion: Hashable, Sendable {
  /// All that was to be kept together: the value and its motivation.
  package let changes: [Change]
  /// The one of them that somebody else was before with.
  package let mine: Change
  package let theirs: FieldValue
  package let who: String
  package let why: String?
  package let focus: Focus
  package var keepsMine = false

  package init(
    changes: [Change], mine: Change, theirs: FieldValue, who: String, why: String?, focus: Focus
  ) {
    self.changes = changes
    self.mine = mine
    self.theirs = theirs
    self.who = who
    self.why = why
    self.focus = focus
  }

  package var theirText: String { told(theirs) }

  package var myText: String { told(mine.to) }

  /// The changes as they are to be kept when mine is to stand: from what stands there now.
  var settled: [Change] {
    changes.map { $0.address == mine.address ? Change(mine.address, from: theirs, to: mine.to) : $0 }
  }

  /// Many figures at once: each that somebody else has changed is asked about by itself.
  var isOfMany: Bool {
    changes.count { if case .figure = $0.to { true } else { false } } > 1
  }

  /// The changes without the one that is given up.
  var others: [Change] { changes.filter { $0.address != mine.address } }

  /// Texts that were typed and would be lost.
  var texts: [(FigureAddress, String)] {
    changes.compactMap { change in
      if case .text(let text?) = change.to { (change.address, text) } else { nil }
    }
  }

  private func told(_ value: FieldValue) -> String {
    guard focus.address == mine.address, let editor = focus.editor else { return Telling.plain(value) }
    return FieldText.told(value, editor: editor)
  }
}
