import FollowUp

/// The texts of cells.
extension BudgetSheet {
  func cell(_ row: TableRow, _ column: BudgetColumn) -> BudgetCell {
    switch column.source {
    case .figure(let key): own(row, column, FigureTable.CellKey(row: row.id, column: key))
    case .variance(let pair): derived(row, pair)
    case .percent(let pair): percent(row, pair)
    }
  }

  private func own(_ row: TableRow, _ column: BudgetColumn, _ cell: FigureTable.CellKey) -> BudgetCell {
    guard table.isComputed(cell) else { return typed(row, column, cell) }
    guard let number = value(row, cell.column) else { return .blank }
    let text = text(number, unit: unit(of: cell), kind: row.kind, meaning: column.meaning)
    if !gaps(cell).isEmpty { return BudgetCell(text, mark: .incomplete) }
    let pair = table.column(cell.column)?.variance
    let note: BudgetCell.Mark? = (table.controls[cell]?.note ?? "").isEmpty ? nil : .note
    return BudgetCell(
      text, tone: tone(number, row, pair), mark: [control(cell)?.mark, note].compactMap { $0 }.max())
  }

  private func derived(_ row: TableRow, _ pair: TableColumn.Variance) -> BudgetCell {
    guard let number = variance(row, pair) else { return .blank }
    let cell = FigureTable.CellKey(row: row.id, column: pair.against)
    let text = text(number, unit: unit(of: cell), kind: row.kind, meaning: .variance)
    if !gaps(row, pair).isEmpty { return BudgetCell(text, mark: .incomplete) }
    return BudgetCell(text, tone: tone(number, row, pair))
  }

  private func percent(_ row: TableRow, _ pair: TableColumn.Variance) -> BudgetCell {
    guard let number = value(row, .percent(pair)) else { return .blank }
    let text = NumberText.show(number, in: .percent, decimals: 1, sign: .always)
    if !gaps(row, pair).isEmpty { return BudgetCell(text) }
    return BudgetCell(text, tone: tone(number, row, pair))
  }

  private func tone(_ number: ExactDecimal, _ row: TableRow, _ pair: TableColumn.Variance?) -> BudgetCell.Tone
  {
    guard let pair, exceeds(row, pair) else { return .plain }
    return number.isNegative ? .worse : .better
  }

  private func typed(_ row: TableRow, _ column: BudgetColumn, _ cell: FigureTable.CellKey) -> BudgetCell {
    let figure = table.cells[cell] ?? .empty
    let mark: BudgetCell.Mark? =
      !(figure.note ?? "").isEmpty ? .note : figure.isPreliminary && !figure.isMissing ? .preliminary : nil
    let tone: BudgetCell.Tone = figure.isMissing ? .quiet : .plain
    let text = typedText(figure, row, column, cell)
    return BudgetCell(
      text, tone: tone, mark: mark, isWords: column.isWords || figure.words != nil, isTyped: true)
  }

  private func typedText(
    _ figure: Figure, _ row: TableRow, _ column: BudgetColumn, _ cell: FigureTable.CellKey
  ) -> String {
    var shown = figure
    if let number = figure.number {
      shown.content = .number(table.signs.flipped(number, kind: row.kind, meaning: column.meaning))
    }
    let unit = unit(of: cell)
    let sign: NumberText.Sign = row.kind == .equity ? .always : .negative
    let text = NumberText.figure(shown, in: unit, decimals: decimals(in: unit), sign: sign)
    return figure.number != nil && figure.unit == nil ? text + suffix(unit) : text
  }

  /// Said after the figure when it is not the table's: per cent among counts, mnkr among per cent. Other units are told
  /// by the row's name.
  private func suffix(_ unit: MeasureUnit) -> String {
    let isSaid = unit.base != table.unit.base && (unit == .percent || unit.isMoney)
    return isSaid ? NumberText.unitSuffix(unit) : ""
  }
}
