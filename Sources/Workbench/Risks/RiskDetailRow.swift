package import FollowUp

/// One line of what is known of the chosen entry. A long text is broken into several when it is drawn.
package struct RiskDetailRow: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case heading
    /// A label and what stands beside it.
    case line
    /// A thing to do, ticked when it is done; `trailing` is its status.
    case response(isDone: Bool)
  }

  package enum Tone: Hashable, Sendable {
    case plain, quiet, good, partly, bad, caution
  }

  package let kind: Kind
  package let label: String
  package let text: String
  package let trailing: String?
  package let tone: Tone
  /// What the focus is remembered by; nil for a line that cannot have it.
  package let key: FigureAddress?
  /// How it is edited, or why not; nil for a line that cannot have the focus.
  package let focus: Focus?

  init(
    _ kind: Kind = .line, label: String = "", text: String, trailing: String? = nil, tone: Tone = .plain,
    key: FigureAddress? = nil, focus: Focus? = nil
  ) {
    self.kind = kind
    self.label = label
    self.text = text
    self.trailing = trailing
    self.tone = tone
    self.key = key
    self.focus = focus
  }

  package var canHaveFocus: Bool { key != nil && focus != nil }
}
