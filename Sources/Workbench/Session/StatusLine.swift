/// The status line: one sentence on what just happened.
package struct StatusLine: Hashable, Sendable {
  package enum Tone: Hashable, Sendable { case calm, good, bad }

  package let text: String
  package let tone: Tone

  package init(_ text: String, _ tone: Tone = .calm) {
    self.text = text
    self.tone = tone
  }
}

/// What the terminal's loop is to do after a key.
package enum SessionEffect: Hashable, Sendable {
  case none, quit, suspend, redraw
  /// The text is to go to the terminal's clipboard.
  case copy(String)
  /// Let the user write this text in an editor, and hand back what came of it.
  case editOutside(String)
}
