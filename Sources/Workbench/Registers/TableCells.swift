import FollowUp

/// The figures of a table as cells of a sheet, edited where they stand. A mark of the Budget pane comes before its figure,
/// so that the figures of a column stay under each other.
struct TableCells {
  let register: FigureAddress.Register
  let figures: FigureCells
  let context: PaneContext

  var table: FigureTable { figures.table }

  init?(_ table: EntityID, in register: FigureAddress.Register, _ context: PaneContext) {
    guard let figures = FigureCells(BudgetTableKey(register: register, id: table), in: context) else {
      return nil
    }
    self.register = register
    self.figures = figures
    self.context = context
  }

  func address(_ row: TableRow) -> FigureAddress { context.plan.address(register, [table.id, row.id]) }

  /// The figure or the words of a cell, typed or computed.
  func cell(_ row: TableRow, _ key: ColumnKey, _ tone: SheetTone? = nil) -> SheetCell {
    guard table.column(key) != nil else { return SheetCell("") }
    let cell = figures.cell(row, key)
    let focus = figures.focus(row, key)
    if cell.isWords { return SheetCell(cell.text == "·" ? "" : cell.text, focus: focus) }
    let mark = cell.mark.map { "\($0.sign)\u{a0}" } ?? ""
    return SheetCell(
      mark + cell.text, of: figures.value(row, key), in: figures.unit(row, key),
      self.tone(cell) ?? tone ?? .plain, focus: focus)
  }

  /// A number we make of the table's figures, in its unit, without a place of its own.
  func made(
    _ number: ExactDecimal?, _ row: TableRow? = nil, sign: NumberText.Sign = .negative,
    tone: SheetTone = .plain
  ) -> SheetCell {
    guard let number else { return SheetCell("") }
    let unit = row?.unit ?? table.unit
    let text =
      row.map { figures.text(number, $0, sign: sign) }
      ?? NumberText.show(number, in: unit, decimals: table.decimals, sign: sign)
    return SheetCell(text, of: number, in: unit, tone, focus: nil)
  }

  private func tone(_ cell: BudgetCell) -> SheetTone? {
    if cell.mark == .error { return .warning }
    switch cell.tone {
    case .plain: return nil
    case .quiet: return .quiet
    case .better: return .good
    case .worse: return .bad
    }
  }
}
