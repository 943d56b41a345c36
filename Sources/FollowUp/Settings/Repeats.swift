/// Finds what comes more than once.
enum Repeats {
  /// The positions whose text has stood before, whatever its case, and that text.
  static func of(_ texts: [String]) -> [(index: Int, text: String)] {
    var seen: [String] = []
    var found: [(index: Int, text: String)] = []
    for (index, text) in texts.enumerated() {
      let plain = text.lowercased()
      if seen.contains(plain) { found.append((index, text)) }
      seen.append(plain)
    }
    return found
  }
}
