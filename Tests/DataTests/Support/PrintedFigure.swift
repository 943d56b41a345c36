import FollowUp

/// What a document prints in one cell, taken from a fixture row, and how a stored figure differs from it.
struct PrintedFigure {
  let row: FixtureRow

  /// Every difference, in words; empty when the figure says exactly what is printed.
  ///
  /// - Parameters:
  ///   - unit: the unit the cell is written in.
  ///   - sign: from the inside sign to the printed one.
  ///   - period: the period of its column, for figures without a date of their own.
  func differences(
    from figure: Figure, unit: MeasureUnit, period: Period?, sign: (ExactDecimal) -> ExactDecimal = { $0 }
  ) -> [String] {
    var shown = figure
    if let number = figure.number { shown.content = .number(sign(number)) }
    let written = figure.unit ?? unit
    let number = shown.number.map { $0.shifted(by: -written.exponent).literal } ?? ""
    let raw = figure.printed ?? DocumentText.canonical(shown, in: unit)
    let dated = (figure.dated ?? period)?.description ?? ""
    return [
      ("raw", raw), ("number", number), ("operator", figure.comparison?.rawValue ?? ""),
      ("words", figure.words ?? ""), ("missing", figure.missingName), ("dated", dated),
    ].compactMap { name, stored in
      row[name] == stored ? nil : "\(row.address): \(name) \(stored), tryckt \(row[name])"
    }
  }
}

extension Figure {
  fileprivate var missingName: String {
    if case .missing(let kind) = content { kind.rawValue } else { "" }
  }
}
