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
  /// The figure somebody else was before with, as it is called and shown; of several changes `focus` is another, or none.
  private let figure: Focus
  /// The paste or import it came up in, to go back to.
  var preview: ImportPreview?
  package var keepsMine = false

  package init(
    changes: [Change], mine: Change, theirs: FieldValue, who: String, why: String?, focus: Focus,
    figure: Focus? = nil, source: ChangeSource? = nil
  ) {
    self.source = source
    self.changes = changes
    self.mine = mine
    self.theirs = theirs
    self.who = who
    self.why = why
    self.focus = focus
    self.figure = figure ?? focus
  }

  /// What it is about: `Personal · prognos helår`, and of how many that were to be kept together.
  package var label: String {
    let name = figure.address == mine.address ? figure.label : mine.address.description
    let count = changes.count { $0.to.figure != nil }
    return count > 1 ? "\(name) · en av \(count) siffror" : name
  }

  /// What is said when theirs is to stand: one sentence, whatever was to be kept.
  package var theirsStands: String { "\(who.swedishGenitive) värde gäller. Ditt skrevs inte." }

  /// What is said when one leaves the question: one's own text is still in its place.
  package var mineWaits: String { "\(who.swedishGenitive) värde gäller. Ditt är inte sparat." }

  /// What Esc does, for the window's last line.
  package var escape: String {
    preview == nil ? "Esc låter din text ligga kvar" : "Esc går tillbaka till ändringarna"
  }

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
    guard figure.address == mine.address, let editor = figure.editor else { return Telling.plain(value) }
    return FieldText.told(value, editor: editor)
  }
}

extension String {
  /// Whose: `Annas`, and `Niklas` as it is.
  fileprivate var swedishGenitive: String {
    last.map { "sxzSXZ".contains($0) } ?? true ? self : self + "s"
  }
}
