import FollowUp

/// A heading with the unit of money that may be said in it: `Budget 2025 (tkr)`, `Utfall, mnkr`.
struct HeadingText {
  private static let units: [String: MeasureUnit] = [
    "kr": .kronor, "kronor": .kronor, "sek": .kronor, "tkr": .thousands, "kkr": .thousands,
    "ksek": .thousands,
    "mnkr": .millions, "mkr": .millions, "msek": .millions,
  ]

  /// Without the unit.
  let name: String
  let unit: MeasureUnit?

  init(_ text: String) {
    let words = text.split { $0.isWhitespace || "(),/[]".contains($0) }
    unit = words.lazy.compactMap { Self.units[$0.lowercased()] }.first
    let isKept = { (word: Substring) in Self.units[word.lowercased()] == nil }
    name = unit == nil ? text : words.filter(isKept).joined(separator: " ")
  }
}
