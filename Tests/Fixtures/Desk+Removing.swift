package import FollowUp

extension Desk {
  /// Berit takes a thing away, with what points to it; returns what she did.
  @discardableResult
  package func remove(_ address: String) throws -> [Change] {
    guard let place = FigureAddress(address), let plan = plan(place.committee, place.year) else { return [] }
    switch try Structure.remove(place, in: plan) {
    case .ready(let changes), .pointedTo(_, let changes):
      try write(changes, by: "Berit")
      return changes
    }
  }

  /// Something small that she writes beside it, so that there is something to tell of when we next look.
  package func writeBeside(_ text: String) throws {
    guard let place = FigureAddress("sn/2026/plan/title"), let before = value(place.description) else {
      return
    }
    theirs = Change(place, from: before, to: .text(text))
  }
}
