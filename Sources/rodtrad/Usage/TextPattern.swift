/// A text with holes, `Unknown option '{}'`: matches a text and gives what stands in its holes.
struct TextPattern: Sendable {
  private let pieces: [String]

  init(_ pattern: String) {
    pieces = pattern.split(separator: "{}", omittingEmptySubsequences: false).map(String.init)
  }

  /// The texts in the holes, in order; nil when the text is not of this form. Each hole but the last ends at the
  /// first place that fits.
  func holes(in text: String) -> [String]? {
    guard let first = pieces.first, text.hasPrefix(first) else { return nil }
    var rest = text.dropFirst(first.count)
    guard pieces.count > 1 else { return rest.isEmpty ? [] : nil }
    var holes: [String] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: piece) else { return nil }
      holes.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    let last = pieces[pieces.count - 1]
    guard rest.hasSuffix(last) else { return nil }
    return holes + [String(rest.dropLast(last.count))]
  }
}
