import FollowUp

/// A cell, ready to be drawn.
package struct BudgetCell: Hashable, Sendable {
  /// What a cell wants to be looked at for; its text says it too.
  package enum Tone: Hashable, Sendable {
    case plain
    /// Nothing there.
    case quiet
    /// A deviation above the threshold, better or worse than budget.
    case better, worse
  }

  /// A sign beside the figure: more is told in the status line.
  package enum Mark: Hashable, Sendable, Comparable {
    /// It is not final; said of the figure alone, not of its row.
    case preliminary
    /// There is a comment.
    case note
    /// The document prints something else, no more than rounding.
    case rounding
    /// The checks ask somebody to look at it.
    case warning
    /// The document prints something else, more than rounding.
    case error
    /// A total or a deviation that lacks some of its figures.
    case incomplete

    package var sign: Character {
      switch self {
      case .preliminary: "~"
      case .note: "*"
      case .rounding: "·"
      case .warning, .error: "!"
      case .incomplete: "?"
      }
    }
  }

  package let text: String
  package let tone: Tone
  package let mark: Mark?
  /// Words rather than a figure: read from the left.
  package let isWords: Bool
  /// Typed by people rather than computed.
  package let isTyped: Bool

  package init(
    _ text: String, tone: Tone = .plain, mark: Mark? = nil, isWords: Bool = false, isTyped: Bool = false
  ) {
    self.text = text
    self.tone = tone
    self.mark = mark
    self.isWords = isWords
    self.isTyped = isTyped
  }

  /// Nothing to show: cannot be computed, or a row without figures.
  package static let blank = BudgetCell("", tone: .quiet)
}

extension BudgetCell.Mark {
  /// The mark of what the checks say; nil for what is only good to know.
  init?(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .rounding: self = .rounding
    case .info: return nil
    }
  }
}
