package import FollowUp

/// One thing to take a stand on: shown in the overview's list and, one at a time, in the meeting.
package struct AgendaItem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case deviation, goal, risk, missing
    /// What the checks say of the year; in the overview alone.
    case checks
  }

  /// Worst first.
  package enum Urgency: Int, Hashable, Sendable, Comparable {
    case serious, notable, remark

    package static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }
  }

  /// A bar of the comparison shown large.
  package struct Bar: Hashable, Sendable {
    package let label: String
    package let value: String
    /// For the length only.
    package let size: Double

    package init(label: String, value: String, size: Double) {
      self.label = label
      self.value = value
      self.size = size
    }
  }

  /// A line of explanation: `Varför`, `Åtgärd`; more lines come with "mer".
  package struct Detail: Hashable, Sendable {
    package let label: String
    package let text: String

    package init(label: String, text: String) {
      self.label = label
      self.text = text
    }
  }

  package let kind: Kind
  package let urgency: Urgency
  package let title: String
  /// The figure that matters: `−11,8 mnkr`, `16 hög`.
  package let headline: String
  /// What the headline is: `prognos 2025 mot budget`.
  package let caption: String
  package let bars: [Bar]
  package let details: [Detail]
  /// The place behind it.
  package let address: FigureAddress?

  package init(
    kind: Kind, urgency: Urgency, title: String, headline: String, caption: String, bars: [Bar] = [],
    details: [Detail] = [], address: FigureAddress?
  ) {
    self.kind = kind
    self.urgency = urgency
    self.title = title
    self.headline = headline
    self.caption = caption
    self.bars = bars
    self.details = details
    self.address = address
  }

  /// Whether it is about the same thing, whatever its figures are now.
  func isSameThing(as other: AgendaItem?) -> Bool {
    kind == other?.kind && title == other?.title && address == other?.address
  }
}
