/// Where a text stands in a width it does not fill.
package enum Alignment: Hashable, Sendable {
  case left
  case right
  case center

  /// The blank cells before a text that leaves `spare` cells over.
  package func lead(spare: Int) -> Int {
    switch self {
    case .left: 0
    case .right: max(spare, 0)
    case .center: max(spare, 0) / 2
    }
  }
}
