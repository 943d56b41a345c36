/// A quick review in a meeting: one thing at a time, worst first. Reads only.
package struct MeetingState: Hashable, Sendable {
  package let items: [AgendaItem]
  /// 0…count − 1; 0 when there is nothing.
  package private(set) var index = 0
  /// Details shown; grows with "mer".
  package private(set) var shownDetails = MeetingState.detailsAtFirst

  package static let detailsAtFirst = 3

  package init(items: [AgendaItem]) { self.items = items }

  /// Back from the table behind a thing: at the same thing as it is now; where it is settled, at the place it had.
  package init(items: [AgendaItem], returningTo left: MeetingState) {
    self.items = items
    let same = items.firstIndex { $0.isSameThing(as: left.current) }
    index = same ?? max(0, min(left.index, items.count - 1))
    shownDetails = same == nil ? Self.detailsAtFirst : left.shownDetails
  }

  /// Nil at the end.
  package var next: AgendaItem? { items.indices.contains(index + 1) ? items[index + 1] : nil }

  package var current: AgendaItem? { items.indices.contains(index) ? items[index] : nil }

  /// False at the end.
  package mutating func step(by count: Int) -> Bool {
    let next = index + count
    guard items.indices.contains(next) else { return false }
    index = next
    shownDetails = Self.detailsAtFirst
    return true
  }

  /// Shows more of what stands behind, or less; false when there is no more or less to show.
  package mutating func showMore(_ more: Bool) -> Bool {
    let count = current?.details.count ?? 0
    let next = more ? shownDetails + 3 : shownDetails - 3
    guard more ? shownDetails < count : next >= Self.detailsAtFirst else { return false }
    shownDetails = next
    return true
  }
}
