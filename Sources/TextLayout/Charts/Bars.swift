/// Pictures of numbers in one line of text. Values are for drawing only; figures are never computed from them.
package enum Charts {
  /// A bar from the left in exactly `width` cells, in steps of an eighth of a cell. `maximum` fills the width; more
  /// is not shown as more. What is above zero shows at least its thinnest line; zero, less and no number are blank.
  package static func bar(_ value: Double, max maximum: Double, width: Int) -> String {
    let eighths = steps(value, of: maximum, in: 8 * max(width, 0))
    let partial = eighths % 8 == 0 ? "" : String(eighthBlocks[eighths % 8 - 1])
    return filled(String(repeating: "█", count: eighths / 8) + partial, to: width)
  }

  /// A bar to the left (below zero) or right (above) of an axis in the middle of exactly `width` cells, in steps of
  /// half a cell. `maxAbs` reaches the edge; what is not zero shows at least half a cell.
  package static func divergingBar(_ value: Double, maxAbs: Double, width: Int) -> String {
    guard width > 0 else { return "" }
    let side = (width - 1) / 2
    let halves = steps(value.magnitude, of: maxAbs, in: 2 * side)
    let whole = String(repeating: "█", count: halves / 2)
    let half = halves % 2 == 1
    let blank = String(repeating: " ", count: side - (halves + 1) / 2)
    if value < 0 { return filled(blank + (half ? "▐" : "") + whole + "│", to: width) }
    return filled(String(repeating: " ", count: side) + "│" + whole + (half ? "▌" : ""), to: width)
  }

  /// The steps out of `count` that stand for a value; at least one when it is above zero.
  private static func steps(_ value: Double, of maximum: Double, in count: Int) -> Int {
    guard value > 0, maximum > 0, count > 0 else { return 0 }
    let share = min(value / maximum, 1)
    guard share.isFinite else { return 0 }
    return max(Int((share * Double(count)).rounded()), 1)
  }

  private static func filled(_ bar: String, to width: Int) -> String {
    bar + String(repeating: " ", count: max(width - bar.unicodeScalars.count, 0))
  }

  private static let eighthBlocks: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
