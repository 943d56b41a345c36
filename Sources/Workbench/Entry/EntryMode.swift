/// Filling in one figure after the other: what one stops at, and how far one has come.
package struct EntryMode: Hashable, Sendable {
  /// Every figure, not only those that are missing.
  package var takesAll: Bool
  /// Figures that one would still stop at, the open one counted.
  package var left = 0
  /// Figures that have been kept.
  package var kept = 0

  package init(takesAll: Bool) { self.takesAll = takesAll }

  /// `bara det som saknas, 12 kvar`, `alla siffror`.
  package var words: String {
    takesAll ? "alla siffror" : "bara det som saknas, \(left) kvar"
  }

  /// The same where there is little room.
  package var fewWords: String { takesAll ? "alla" : "\(left) kvar" }
}
