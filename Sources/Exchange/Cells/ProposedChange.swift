package import FollowUp

/// A change with what it says: the line of a preview.
package struct ProposedChange: Hashable, Sendable {
  package let change: Change
  /// Row and column as people say them.
  package let label: String
  /// What stands there now, and what is to stand there: `783,1 mnkr`.
  package let from: String
  package let to: String

  /// Nil when the figure already stands there.
  package init?(_ slot: CellSlot, to figure: Figure) {
    guard figure != slot.before else { return nil }
    change = Change(slot.address, from: .figure(slot.before), to: .figure(figure))
    label = slot.label
    from = slot.told(slot.before)
    to = slot.told(figure)
  }

  /// `Personal · Prognos 2025: 783,1 mnkr → 790 mnkr`.
  package var text: String { "\(label): \(from) → \(to)" }
}
