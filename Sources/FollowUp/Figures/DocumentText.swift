/// Figures in the plain form documents print them: what tells whether the printed text of a cell needs keeping.
///
/// Thousands by U+0020, decimal comma, ASCII `-` for minus, the operator directly before the number, the decimals as
/// written: `-1 460 590`, `≥5 000`, `8,9 %`.
package enum DocumentText {
  /// A number of the base unit, in the sign it is printed with.
  package static func canonical(_ number: ExactDecimal, in unit: MeasureUnit) -> String {
    let shown = number.shifted(by: -unit.exponent)
    let digits = DecimalDigits(shown, decimals: max(0, -shown.exponent))
    return (shown.isNegative ? "-" : "") + digits.text(thousands: " ")
  }

  /// A whole figure; its own unit follows the number when it differs from `unit`. Missing is nothing, `-` or `--`.
  package static func canonical(_ figure: Figure, in unit: MeasureUnit) -> String {
    let relation = figure.comparison?.symbol ?? ""
    switch figure.content {
    case .number(let number):
      let own = figure.unit ?? unit
      return relation + canonical(number, in: own) + (own == unit ? "" : " " + own.rawValue)
    case .words(let words): return relation.isEmpty ? words : relation + " " + words
    case .missing(.empty), .missing(.onlyInText): return ""
    case .missing(.dash), .missing(.notCalculated): return "-"
    case .missing(.doubleDash): return "--"
    }
  }
}
