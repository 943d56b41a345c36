package import FollowUp

/// What stands above the pane and takes every key: at most one at a time.
package enum Overlay: Hashable, Sendable {
  case list(ListPrompt)
  /// A motivation or another line of text that goes with a change.
  case question(TextQuestion)
  case help(HelpPage)
  case conflict(ConflictQuestion)
  case naming(NameQuestion)
  case confirm(ConfirmQuestion)
  /// A paste or an import that waits for a yes.
  case preview(ImportPreview)
  /// What the columns of a file are, said by hand.
  case mapping(MappingSheet)
}

/// One line of text to answer with, and what it is for.
package struct TextQuestion: Hashable, Sendable {
  /// The change that waits for its motivation, and where the motivation is kept.
  package let change: Change
  package let focus: Focus
  package let motivation: Focus.Motivation
  package var line: EditLine

  package init(change: Change, focus: Focus, motivation: Focus.Motivation, text: String) {
    self.change = change
    self.focus = focus
    self.motivation = motivation
    line = EditLine(text)
  }
}
