/// One figure as lists, search and `visa siffror` show it.
package struct FigureLine: Hashable, Sendable {
  package let address: FigureAddress
  /// Row and column, or indicator and column, as people say them.
  package let label: String
  /// The unit of `value`: kr for money.
  package let unit: MeasureUnit
  /// In the base unit and the sign the document prints; nil when missing or in words.
  package let value: ExactDecimal?
  /// As the pane shows it.
  package let display: String
  /// The unit `display` is written in, and its decimals; nil for as many as the figure has.
  package let shownUnit: MeasureUnit
  package let decimals: Int?
  /// Whether the document prints it with the other sign than it is counted with.
  package let isNegated: Bool
  package let isComputed: Bool
  /// The reporting point is fastställd.
  package let isLocked: Bool
  /// What the document prints where `value` is computed, in the same unit and sign; nil when it prints nothing.
  package let printed: ExactDecimal?
  /// For a target in words that refers to somebody else's value (`> Länssnitt`): that value.
  package let reference: ExactDecimal?
  /// What people say of it; of a risk's levels and value its motivation.
  package let note: String?

  package init(
    address: FigureAddress, label: String, unit: MeasureUnit, value: ExactDecimal?, display: String,
    shownUnit: MeasureUnit? = nil, decimals: Int? = nil, isNegated: Bool = false,
    isComputed: Bool, isLocked: Bool, printed: ExactDecimal? = nil, reference: ExactDecimal? = nil,
    note: String? = nil
  ) {
    self.address = address
    self.label = label
    self.unit = unit
    self.value = value
    self.display = display
    self.shownUnit = shownUnit ?? unit
    self.decimals = decimals
    self.isNegated = isNegated
    self.isComputed = isComputed
    self.isLocked = isLocked
    self.printed = printed
    self.reference = reference
    self.note = note.flatMap { $0.isEmpty ? nil : $0 }
  }
}
