/// A likelihood's or consequence's word as printed, beside the level it is printed for.
package enum RiskWord {
  package enum Problem: Hashable, Sendable {
    /// The scale has no such word.
    case unknown
    /// The scale gives the word to this level.
    case isOf(level: Int)
  }

  /// What is strange with a word; nil when it is the level's name or a synonym, and when there is no word or no level.
  package static func problem(_ word: String?, for level: Int?, in levels: [RiskScale.Level]) -> Problem? {
    guard let word, let level else { return nil }
    guard let meant = RiskScale.level(of: word, in: levels) else { return .unknown }
    return meant == level ? nil : .isOf(level: meant)
  }
}
