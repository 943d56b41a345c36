import FollowUp

extension StaffSheet {
  /// The rows of a table about the staff. Enter on one goes to its latest figure.
  func rows(of table: FigureTable) -> [SheetRow] {
    let columns = StaffColumns(table, at: context.point.period)
    return table.rows.map { row($0, table, columns) }
  }

  private func row(_ row: TableRow, _ table: FigureTable, _ columns: StaffColumns) -> SheetRow {
    let place = context.plan.address(.statistics, [table.id, row.id])
    let unit = row.unit ?? table.unit
    func cell(_ column: TableColumn?) -> SheetCell {
      guard let column else { return SheetCell("–", .quiet) }
      let cell = FigureTable.CellKey(row: row.id, column: column.key)
      return .figure(table.cells[cell] ?? .empty, in: unit, decimals: nil)
    }
    let period = columns.current?.key.period
    return SheetRow(
      place.description, depth: 0,
      cells: [
        SheetCell(row.label), SheetCell(table.title, .quiet),
        SheetCell(period.map(PeriodWords.short) ?? "–"), cell(columns.current), SheetCell("–", .quiet),
        SheetCell("–", .quiet), cell(columns.previous), change(row, table, columns), cell(columns.goal),
        SheetCell(unit.rawValue, .quiet),
      ], thing: place, tags: period?.isRolling == true ? ["rolling"] : [],
      link: columns.current.map { place.appending($0.key.field, $0.key.period) })
  }

  private func change(_ row: TableRow, _ table: FigureTable, _ columns: StaffColumns) -> SheetCell {
    guard let now = columns.current.flatMap({ table.value(row.id, $0.key) }),
      let before = columns.previous.flatMap({ table.value(row.id, $0.key) })
    else { return SheetCell("–", .quiet) }
    let change = now + -before
    return .number(
      change, in: row.unit ?? table.unit, decimals: max(0, -change.exponent), sign: .always)
  }
}
