package import FollowUp

/// Everything that is known of a row, for the box beside or under the list.
package struct SheetDetails: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    /// `Kommentar`; empty for a line that continues or a paragraph of its own.
    package let label: String
    package let text: String
    package let tone: SheetTone
    /// Heads the lines below it.
    package let isHeading: Bool
    /// How the line is edited; nil for one that only informs.
    package let focus: Focus?
    /// Where Enter on it leads; nil for one that leads nowhere.
    package let link: FigureAddress?
    /// The line's part of an arithmetic; nil for words.
    package let amount: SheetAmount?

    package init(
      _ label: String, _ text: String, _ tone: SheetTone = .plain, focus: Focus? = nil,
      link: FigureAddress? = nil
    ) {
      self.init(label: label, text: text, tone: tone, isHeading: false, focus: focus, link: link)
    }

    /// A line of an arithmetic: what it is, and how much.
    init(amount: SheetAmount, of label: String, _ tone: SheetTone = .plain, link: FigureAddress? = nil) {
      self.init(
        label: label, text: amount.sign + amount.number + amount.note, tone: tone, isHeading: false,
        focus: nil, link: link, amount: amount)
    }

    package static func heading(_ text: String) -> Line {
      Line(label: "", text: text, tone: .strong, isHeading: true, focus: nil, link: nil)
    }

    private init(
      label: String, text: String, tone: SheetTone, isHeading: Bool, focus: Focus?, link: FigureAddress?,
      amount: SheetAmount? = nil
    ) {
      self.amount = amount
      self.label = label
      self.text = text
      self.tone = tone
      self.isHeading = isHeading
      self.focus = focus
      self.link = link
    }
  }

  /// What kind of thing: `Åtgärd`.
  package let kind: String
  /// Its whole name.
  package let name: String
  package let lines: [Line]

  /// Whether there is an arithmetic among the lines.
  package var hasAmounts: Bool { lines.contains { $0.amount != nil } }

  package init(kind: String, name: String, lines: [Line]) {
    self.kind = kind
    self.name = name
    self.lines = lines
  }
}
