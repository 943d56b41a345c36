import FollowUp

/// What there is to say of a cell besides its value.
extension BudgetSheet {
  /// The exact value with its unit, words, or what kind of missing it is.
  func valueText(_ row: TableRow, _ column: BudgetColumn) -> String {
    if case .percent = column.source {
      return value(row.id, column.source).map { NumberText.percent($0, sign: .always) }
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
    guard case .figure(let key) = column.source else { return [] }
    let cell = FigureTable.CellKey(row: row.id, column: key)
    if let control = control(cell) { return [sentence(control, row, column, cell)] }
    guard !table.isComputed(cell), let figure = table.cells[cell] else { return [] }
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
    let printed = exact(control.printed, row, column, unit(of: cell), withUnit: false)
    let computed = exact(control.computed, row, column, unit(of: cell), withUnit: false)
    let difference = NumberText.exact((control.printed - control.computed).magnitude, in: unit(of: cell))
    let verdict = control.isRounding ? "avrundning" : "skiljer \(difference), mer än avrundning"
    return "Trycktes som \(printed); räknat \(computed): \(verdict)"
  }

  private func computedText(_ row: TableRow, _ column: BudgetColumn) -> String {
    guard let number = value(row.id, column.source) else { return gap(row, column.source) }
    let unit =
      switch column.source {
      case .figure(let key): unit(of: FigureTable.CellKey(row: row.id, column: key))
      case .variance(let pair), .percent(let pair):
        unit(of: FigureTable.CellKey(row: row.id, column: pair.against))
      }
    return exact(number, row, column, unit, withUnit: true)
  }

  private func exact(
    _ number: ExactDecimal, _ row: TableRow, _ column: BudgetColumn, _ unit: MeasureUnit, withUnit: Bool
  ) -> String {
    let shown = table.signs.flipped(number, kind: row.kind, meaning: column.meaning)
    let isSigned = column.meaning == .variance || row.kind == .equity
    let text = NumberText.exact(shown, in: unit, sign: isSigned ? .always : .negative)
    return withUnit ? text + NumberText.unitSuffix(unit) : text
  }

  private func typedText(
    _ figure: Figure, _ row: TableRow, _ column: BudgetColumn, _ unit: MeasureUnit
  ) -> String {
    let relation = figure.comparison.map { $0.symbol + " " } ?? ""
    switch figure.content {
    case .number(let number):
      let own = figure.unit.map { $0.base == unit.base ? unit : $0 } ?? unit
      return relation + exact(number, row, column, own, withUnit: true)
    case .words(let words): return relation + words
    case .missing(.empty): return "tom, inget värde än"
    case .missing(.dash): return "streck: inget redovisat"
    case .missing(.doubleDash): return "två streck: mättes inte då"
    case .missing(.notCalculated): return "ej beräknad än"
    case .missing(.onlyInText): return "står bara i löptexten"
    }
  }
}
