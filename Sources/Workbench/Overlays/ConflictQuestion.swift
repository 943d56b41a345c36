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
  /// The file the changes were read from.
  let source: ChangeSource?
  package let focus: Focus
  package var keepsMine = false

  package init(
    changes: [Change], mine: Change, theirs: FieldValue, who: String, why: String?, focus: Focus,
    source: ChangeSource? = nil
  ) {
    self.source = source
    self.changes = changes
    self.mine = mine
    self.theirs = theirs
    self.who = who
    self.why = why
    self.focus = focus
  }

  /// What is said when theirs is to stand: one sentence, whatever was to be kept.
  package var theirsStands: String { "\(who.swedishGenitive) värde gäller. Ditt skrevs inte." }

  /// What is said when one leaves the question: one's own text is still in its place.
  package var mineWaits: String { "\(who.swedishGenitive) värde gäller. Ditt är inte sparat." }

  package var theirText: String { told(theirs) }

  package var myText: String { told(mine.to) }

  /// The changes as they are to be kept when mine is to stand: from what stands there now.
  var settled: [Change] {
    changes.map { $0.address == mine.address ? Change(mine.address, from: theirs, to: mine.to) : $0 }
  }

  /// Whether it is one of many figures that were to be kept together: a block, or a file.
  var isOfBlock: Bool { changes.count { $0.to.figure != nil } > 1 }

  /// What is left when theirs is to stand.
  var rest: [Change] { changes.filter { $0.address != mine.address } }

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

extension String {
  /// Whose: `Annas`, and `Niklas` as it is.
  fileprivate var swedishGenitive: String {
    last.map { "sxzSXZ".contains($0) } ?? true ? self : self + "s"
  }
}
