package import FollowUp

/// The open errors and warnings in the order one meets them in the year: register by register, thing by thing, cell by cell.
package struct FindingTour {
  package let items: [CheckReport.Item]
  private let stops: [Stop]
  private let order: DocumentOrder

  package typealias Stop = DocumentOrder.Place

  package init(_ checks: YearChecks, of plan: Plan) {
    let order = DocumentOrder(plan)
    let open = checks.report.items.filter { $0.state.isOpen && $0.finding.severity <= .warning }
    let placed = open.map { (item: $0, place: order.place(of: $0.finding.address)) }
    let sorted = placed.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }
    items = sorted.map(\.element.item)
    stops = sorted.map(\.element.place)
    self.order = order
  }

  /// The next or the one before; round to the other end after the last. Nil when there are none.
  /// - Parameter here: the finding one stands on; nil when one stands on none.
  /// - Parameter address: where one stands; nil is before everything.
  package func index(from here: EntityID?, at address: FigureAddress?, forward: Bool) -> Int? {
    guard !items.isEmpty else { return nil }
    if let here, let index = items.firstIndex(where: { $0.finding.id == here }) {
      return (index + (forward ? 1 : items.count - 1)) % items.count
    }
    let place = order.place(of: address)
    return forward
      ? stops.firstIndex { $0 > place } ?? 0 : stops.lastIndex { $0 < place } ?? items.count - 1
  }
}
