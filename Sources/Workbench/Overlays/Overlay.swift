package import FollowUp

/// What stands above the pane and takes every key: at most one at a time.
package enum Overlay: Hashable, Sendable {
  case list(ListPrompt)
  /// A motivation or another line of text that goes with a change.
  case question(TextQuestion)
  case help(HelpPage)
  case conflict(ConflictQuestion)
}

/// One line of text to answer with, and what it is for.
package struct TextQuestion: Hashable, Sendable {
  /// The change that waits for its motivation, and where the motivation is kept.
  package let change: Change
  package let motivation: Focus.Motivation
  package var line: EditLine

  package init(change: Change, motivation: Focus.Motivation, text: String) {
    self.change = change
    self.motivation = motivation
    line = EditLine(text)
  }
}

/// The help: every binding that works where one was, searchable by key and by word.
package struct HelpPage: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package let keys: String
    package let text: String
    package let group: String

    package init(keys: String, text: String, group: String) {
      self.keys = keys
      self.text = text
      self.group = group
    }
  }

  package let rows: [Row]
  package var line = EditLine()
  /// The first row shown.
  package var offset = 0

  package init(rows: [Row]) { self.rows = rows }

  package var matches: [Row] { Matching.filter(rows, by: line.text) { "\($0.keys) \($0.text) \($0.group)" } }
}

/// Somebody else changed the same figure: both values, and the user chooses.
package struct ConflictQuestion: Hashable, Sendable {
  package let mine: Change
  package let theirs: FieldValue
  package let who: String
  package let why: String?
  package let label: String
  package var keepsMine = false

  package init(mine: Change, theirs: FieldValue, who: String, why: String?, label: String) {
    self.mine = mine
    self.theirs = theirs
    self.who = who
    self.why = why
    self.label = label
  }
}
