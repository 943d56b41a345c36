/// Units of counted things: their figures are whole and not rounded.
extension MeasureUnit {
  private static let counted: Set<String> = [
    "antal", "st", "stycken", "person", "personer", "besök", "placering", "placeringar",
    "tillfälle", "tillfällen", "lägenhet", "lägenheter", "brukare", "ärenden", "barn", "elever", "anställda",
    "fordon", "beslut", "insatser", "hushåll", "invånare", "kunder", "deltagare",
  ]

  /// Whether what is measured is counted one by one: persons, visits, `antal …`. Hours, days and places are
  /// measured or averaged over a time, and so rounded.
  package var isCounted: Bool {
    // Most units are one of a few, told without making a word small and hashing it.
    if self == .percent || isMoney { return false }
    if self == .count { return true }
    return Self.counted.contains(rawValue.prefix { $0 != " " }.lowercased())
  }
}
