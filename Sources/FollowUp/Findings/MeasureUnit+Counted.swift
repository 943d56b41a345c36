/// Units of counted things: their figures are whole and not rounded.
extension MeasureUnit {
  private static let counted: [StaticString] = [
    "antal", "st", "stycken", "person", "personer", "besök", "placering", "placeringar",
    "tillfälle", "tillfällen", "lägenhet", "lägenheter", "brukare", "ärenden", "barn", "elever", "anställda",
    "fordon", "beslut", "insatser", "hushåll", "invånare", "kunder", "deltagare",
  ]

  /// Whether what is measured is counted one by one: persons, visits, `antal …`. Hours, days and places are
  /// measured or averaged over a time, and so rounded.
  package var isCounted: Bool {
    // Most units are one of a few.
    if self == .percent || isMoney { return false }
    return Self.counted.contains { word in
      rawValue.beginsWith(letters: word)
        && (rawValue.utf8.count == word.utf8CodeUnitCount
          || rawValue.utf8.dropFirst(word.utf8CodeUnitCount).first == UInt8(ascii: " "))
    }
  }
}
