extension Charts {
  /// One cell a value, from `▁` for the least to `█` for the greatest; a blank where a value is missing, the middle
  /// height when all are the same.
  package static func sparkline(_ values: [Double?]) -> String {
    let known = values.compactMap { $0 }.filter(\.isFinite)
    guard let low = known.min(), let high = known.max() else {
      return String(repeating: " ", count: values.count)
    }
    return String(values.map { sparkSign($0, low: low, high: high) })
  }

  private static func sparkSign(_ value: Double?, low: Double, high: Double) -> Character {
    guard let value, value.isFinite else { return " " }
    let share = (value / 2 - low / 2) / (high / 2 - low / 2)
    guard share.isFinite else { return heights[3] }
    return heights[Int((share * 7).rounded())]
  }

  private static let heights: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
