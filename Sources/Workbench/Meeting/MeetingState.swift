/// A quick review in a meeting: one thing at a time, worst first. Reads only.
package struct MeetingState: Hashable, Sendable {
  package let items: [AgendaItem]
  /// 0…count − 1; 0 when there is nothing.
  package private(set) var index = 0
  /// Details shown; grows with "mer".
  package private(set) var shownDetails = MeetingState.detailsAtFirst

  private static let detailsAtFirst = 3

  package init(items: [AgendaItem]) { self.items = items }

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
