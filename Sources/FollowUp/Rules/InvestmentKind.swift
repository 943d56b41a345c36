/// Whether an investment replaces something or is new, by the words documents use: `Nyinvestering`, `reinvestering`,
/// `re-/nyinvesteringar`.
package enum InvestmentKind: String, Hashable, Sendable, CaseIterable {
  case replacement, new, both

  /// Nil for words that say neither.
  package init?(printed words: String) {
    let text = words.lowercased()
    let parts = text.split { !$0.isLetter }
    let isReplacement = parts.contains { $0 == "re" || $0.hasPrefix("reinv") }
    let isNew = parts.contains { $0 == "ny" || $0.hasPrefix("nyinv") }
    switch (isReplacement, isNew) {
    case (true, true): self = .both
    case (true, false): self = .replacement
    case (false, true): self = .new
    case (false, false): return nil
    }
  }
}
