package import FollowUp

/// A cell being edited in place: what is edited, the text so far, and what it would mean.
package struct Editing: Hashable, Sendable {
  package enum Preview: Hashable, Sendable {
    /// What is typed says the same as what stands there.
    case unchanged
    case value(FieldValue)
    /// The sentence on what is wrong.
    case problem(String)
  }

  package let focus: Focus
  package let address: FigureAddress
  package let before: FieldValue
  package var line: EditLine
  package var preview: Preview = .unchanged
  /// Opened from the properties, where no cell shows it.
  package var isInWindow = false
  /// `Berit har tagit bort raden ”Lokaler”`, when what is typed in is gone; nil while it is there.
  package var loss: String?
  /// What is typed changes all of these; nil for the one cell.
  package var block: BlockEdit?

  /// A text that needs more room than its cell: written in a window of its own.
  package var isProse: Bool {
    if isInWindow || loss != nil { return true }
    return switch focus.editor {
    case .text, .note, .list: true
    case .anyOf, .number, .target, .words, .level, .choice, nil: false
    }
  }

  /// Whether the text is to wait when the line is left. An emptied line is how a draft is thrown away.
  var isWorthKeeping: Bool { preview != .unchanged && !line.text.isEmpty }

  package init(focus: Focus, address: FigureAddress, before: FieldValue, line: EditLine) {
    self.focus = focus
    self.address = address
    self.before = before
    self.line = line
  }
}
