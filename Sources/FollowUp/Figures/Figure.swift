/// One cell's content: a number, words, or a reason why there is neither; with what belongs to this observation alone.
///
/// Numbers are in the base unit (kr for money) and in the sign used inside: revenue, cost and net cost each positive
/// in their usual direction. How a document prints them is the table's sign convention.
package struct Figure: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case number(ExactDecimal)
    case words(String)
    case missing(Missing)
  }

  /// Why there is no number. Never the same as zero.
  package enum Missing: String, Hashable, Sendable, CaseIterable {
    /// The cell is empty.
    case empty
    /// A dash is printed: nothing reported.
    case dash
    /// Two dashes are printed: not measured that period.
    case doubleDash
    /// A dash that stands for "not yet calculated".
    case notCalculated
    /// The value stands in running text only, not in the table.
    case onlyInText
  }

  /// How a target is to be compared with an outcome.
  package enum Comparison: String, Hashable, Sendable, CaseIterable {
    case atLeast = ">="
    case atMost = "<="
    case above = ">"
    case below = "<"
  }

  package var content: Content
  /// The operator of a target (`≥5 000`); nil for outcomes and for targets printed as a bare number.
  package var comparison: Comparison?
  /// For a target in words that refers to somebody else's value (`> Länssnitt`): that value.
  package var reference: ExactDecimal?
  /// The cell exactly as the document printed it, kept when our own form would differ from it.
  package var printed: String?
  /// The unit when it differs from the table's or the indicator's (`184 mnkr *` in a column of per cent).
  package var unit: MeasureUnit?
  /// The observation's own date when it overrides its column's (`81 (augusti 2025)`).
  package var dated: Period?
  package var note: String?
  package var isPreliminary: Bool

  package init(
    _ content: Content, comparison: Comparison? = nil, reference: ExactDecimal? = nil, printed: String? = nil,
    unit: MeasureUnit? = nil, dated: Period? = nil, note: String? = nil, isPreliminary: Bool = false
  ) {
    self.content = content
    self.comparison = comparison
    self.reference = reference
    self.printed = printed
    self.unit = unit
    self.dated = dated
    self.note = note
    self.isPreliminary = isPreliminary
  }

  package static let empty = Figure(.missing(.empty))

  package var number: ExactDecimal? {
    if case .number(let value) = content { value } else { nil }
  }

  package var isMissing: Bool {
    if case .missing = content { true } else { false }
  }

  package var words: String? {
    if case .words(let text) = content { text } else { nil }
  }

  /// The figure with a new number typed by a person: what was printed and how it was printed no longer apply.
  package func replacing(_ content: Content) -> Figure {
    var figure = self
    figure.content = content
    figure.printed = nil
    return figure
  }
}
