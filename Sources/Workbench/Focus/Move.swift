/// A step of the focus inside a pane.
package enum Move: Hashable, Sendable {
  case up, down, left, right
  case first, last, rowStart, rowEnd
  /// A page of the given number of rows, ≥ 1.
  case pageUp(Int), pageDown(Int)
  case nextBox, previousBox
}

extension Move {
  /// The index a vertical move leads to among `count` rows; the move's other directions leave it. 0 when there are none.
  package func row(from index: Int, count: Int) -> Int {
    let target =
      switch self {
      case .up: index - 1
      case .down: index + 1
      case .first: 0
      case .last: count - 1
      case .pageUp(let rows): index - rows
      case .pageDown(let rows): index + rows
      case .left, .right, .rowStart, .rowEnd, .nextBox, .previousBox: index
      }
    return max(0, min(target, count - 1))
  }

  /// The index a horizontal move leads to among `count` columns.
  package func column(from index: Int, count: Int) -> Int {
    let target =
      switch self {
      case .left: index - 1
      case .right: index + 1
      case .rowStart: 0
      case .rowEnd: count - 1
      case .up, .down, .first, .last, .pageUp, .pageDown, .nextBox, .previousBox: index
      }
    return max(0, min(target, count - 1))
  }
}
