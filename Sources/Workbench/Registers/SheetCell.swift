package import FollowUp

/// How a text is meant; never told by colour alone.
package enum SheetTone: Hashable, Sendable {
  case plain, quiet, good, partly, warning, bad, strong
}

/// A cell of a sheet: its text, and how it is edited when it can be.
package struct SheetCell: Hashable, Sendable {
  /// Whole; a cell that is too narrow cuts it with `…`, the details show all of it.
  package let text: String
  package let tone: SheetTone
  /// The exact figure, in the base unit (kr for money), for sorting and for scripts; nil for words.
  package let value: ExactDecimal?
  /// The unit the text shows `value` in; nil for words.
  package let unit: MeasureUnit?
  /// Nil for a text that only informs.
  package let focus: Focus?

  package init(_ text: String, _ tone: SheetTone = .plain, focus: Focus? = nil) {
    self.init(text: text, tone: tone, value: nil, unit: nil, focus: focus)
  }

  /// A number in the base unit, shown in `unit`; `–` and quiet when there is none.
  package static func number(
    _ value: ExactDecimal?, in unit: MeasureUnit, decimals: Int, sign: NumberText.Sign = .negative,
    _ tone: SheetTone = .plain, focus: Focus? = nil
  ) -> SheetCell {
    let text = value.map { NumberText.show($0, in: unit, decimals: decimals, sign: sign) } ?? "–"
    return SheetCell(
      text: text, tone: value == nil ? .quiet : tone, value: value, unit: value == nil ? nil : unit,
      focus: focus)
  }

  /// A figure as it is kept: a number, a target, words, or why it is missing (`·`, `–`).
  package static func figure(
    _ figure: Figure, in unit: MeasureUnit, decimals: Int?, sign: NumberText.Sign = .negative,
    _ tone: SheetTone = .plain, focus: Focus? = nil
  ) -> SheetCell {
    let shown = figure.unit.flatMap { $0.base == unit.base ? nil : $0 } ?? unit
    return SheetCell(
      text: mark(figure) + NumberText.figure(figure, in: unit, decimals: decimals, sign: sign),
      tone: figure.isMissing ? .quiet : tone, value: figure.number,
      unit: figure.number == nil ? nil : shown, focus: focus)
  }

  /// `*` when there is a comment, `~` for what is not final, as in the Budget pane; empty for most.
  private static func mark(_ figure: Figure) -> String {
    if !(figure.note ?? "").isEmpty { return "*\u{a0}" }
    return figure.isPreliminary && !figure.isMissing ? "~\u{a0}" : ""
  }

  /// The same with another text.
  func with(_ text: String) -> SheetCell {
    SheetCell(text: text, tone: tone, value: value, unit: unit, focus: focus)
  }

  /// A figure whose text says more than the number: a mark before it, a unit after it.
  init(_ text: String, of value: ExactDecimal?, in unit: MeasureUnit, _ tone: SheetTone, focus: Focus?) {
    self.init(text: text, tone: tone, value: value, unit: value == nil ? nil : unit, focus: focus)
  }

  private init(text: String, tone: SheetTone, value: ExactDecimal?, unit: MeasureUnit?, focus: Focus?) {
    self.text = text
    self.tone = tone
    self.value = value
    self.unit = unit
    self.focus = focus
  }
}
