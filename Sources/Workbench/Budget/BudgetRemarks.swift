import FollowUp

/// What there is to say of a cell besides its value.
extension BudgetSheet {
  /// The exact value with its unit, words, or what kind of missing it is.
  func valueText(_ row: TableRow, _ column: BudgetColumn) -> String {
    if case .percent = column.source {
      return value(row, column.source).map { NumberText.percent($0, sign: .always) }
        ?? gap(row, column.source)
    }
    guard case .figure(let key) = column.source, formula(row, column.source) == nil else {
      return computedText(row, column)
    }
    let cell = FigureTable.CellKey(row: row.id, column: key)
    return typedText(table.cells[cell] ?? .empty, row, column, unit(of: cell))
  }

  /// What was printed, the comment, its own date; in the order of what matters.
  func remarks(_ row: TableRow, _ column: BudgetColumn) -> [String] {
    if let gap = gapSentence(row, column.source) { return [gap] }
    guard case .figure(let key) = column.source else { return [] }
    let cell = FigureTable.CellKey(row: row.id, column: key)
    if table.isComputed(cell) {
      let comment = table.controls[cell]?.note.map { "kommentar: \($0)" }
      return [control(cell).map { sentence($0, row, column, cell) }, comment].compactMap { $0 }
    }
    guard let figure = table.cells[cell] else { return [] }
    return [
      figure.printed.map { "trycktes \($0)" },
      figure.dated.map { "avser \(BudgetNames.time($0))" },
      figure.isPreliminary ? "preliminär" : nil,
      figure.note.map { "kommentar: \($0)" },
    ].compactMap { $0 }
  }

  private func sentence(
    _ control: BudgetControl, _ row: TableRow, _ column: BudgetColumn, _ cell: FigureTable.CellKey
  ) -> String {
    let unit = unit(of: cell)
    let printed = exact(control.printed, row, column, unit)
    let computed = exact(fitted(control.computed, unit), row, column, unit)
    let difference = NumberText.exact(fitted((control.printed - control.computed).magnitude, unit), in: unit)
    let verdict =
      switch control.verdict {
      case .rounding: "avrundning"
      case .followsAnother: "följer av en annan tryckt siffra"
      case .wrong: "skiljer \(difference), mer än avrundning"
      }
    return "Trycktes som \(printed); räknat \(computed): \(verdict)"
  }

  private func computedText(_ row: TableRow, _ column: BudgetColumn) -> String {
    guard let number = value(row, column.source) else { return gap(row, column.source) }
    let unit =
      switch column.source {
      case .figure(let key): unit(of: FigureTable.CellKey(row: row.id, column: key))
      case .variance(let pair), .percent(let pair):
        unit(of: FigureTable.CellKey(row: row.id, column: pair.against))
      }
    return exact(fitted(number, unit), row, column, unit) + NumberText.unitSuffix(unit)
  }

  private func exact(_ number: ExactDecimal, _ row: TableRow, _ column: BudgetColumn, _ unit: MeasureUnit)
    -> String
  {
    let shown = table.signs.flipped(number, kind: row.kind, meaning: column.meaning)
    let isSigned = column.meaning == .variance || row.kind == .equity
    return NumberText.exact(shown, in: unit, sign: isSigned ? .always : .negative)
  }

  /// A computed number with the decimals the table shows, and more only where it has them.
  private func fitted(_ number: ExactDecimal, _ unit: MeasureUnit) -> ExactDecimal {
    let last = min(number.withoutTrailingZeros.exponent, unit.exponent - (decimals(in: unit) ?? 0))
    return number.withoutTrailingZeros + ExactDecimal(coefficient: 0, exponent: last)
  }

  private func typedText(
    _ figure: Figure, _ row: TableRow, _ column: BudgetColumn, _ unit: MeasureUnit
  ) -> String {
    let relation = figure.comparison.map { $0.symbol + " " } ?? ""
    switch figure.content {
    case .number(let number):
      let own = figure.unit.map { $0.base == unit.base ? unit : $0 } ?? unit
      return relation + exact(number, row, column, own) + NumberText.unitSuffix(own)
    case .words(let words): return relation + words
    case .missing(.empty): return "tom, inget värde än"
    case .missing(.dash): return "streck: inget redovisat"
    case .missing(.doubleDash): return "två streck: mättes inte då"
    case .missing(.notCalculated): return "ej beräknad än"
    case .missing(.onlyInText): return "står bara i löptexten"
    }
  }
}
