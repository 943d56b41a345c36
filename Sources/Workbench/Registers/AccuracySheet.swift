import FollowUp

/// How good one was at forecasting: what the year came to, beside each forecast of it.
struct AccuracySheet {
  let cells: TableCells
  let columns: AccuracyColumns

  /// Nil until the year has both a forecast and an outcome.
  init?(_ table: EntityID, _ context: PaneContext) {
    guard let cells = TableCells(table, in: .money, context),
      let columns = AccuracyColumns(of: cells.table)
    else { return nil }
    self.cells = cells
    self.columns = columns
  }

  private var table: FigureTable { cells.table }

  var sheet: Sheet {
    Sheet(
      heads, caption: "\(table.unit.rawValue) · utfall − prognos",
      rows: table.rows.filter { $0.kind != .equity }.map(row), foot: columns.forecasts.compactMap(sentence),
      empty: "Här står hur väl prognoserna träffade, när årets utfall finns.")
  }

  private var heads: [SheetColumn] {
    [
      SheetColumn("Rad", .flexible(least: 22), priority: 1),
      .figure(cells.figures.label(columns.actual.key), priority: 2),
    ]
      + columns.forecasts.flatMap { forecast -> [SheetColumn] in
        let group = cells.figures.label(forecast.key)
        return [
          .figure("Prognos", priority: 3, group: group), .figure("Fel", priority: 1, group: group),
          .figure("%", .atMost(9), priority: 2, group: group),
        ]
      }
  }

  private func row(_ row: TableRow) -> SheetRow {
    let each = columns.forecasts.flatMap { forecast -> [SheetCell] in
      let accuracy = table.accuracy(row, forecast, columns)
      return [
        cells.cell(row, forecast.key), cells.made(accuracy?.difference, row, sign: .always),
        SheetCell(
          accuracy?.percent.map { NumberText.show($0, in: .percent, decimals: 1, sign: .always) } ?? ""),
      ]
    }
    return SheetRow(
      cells.address(row), row.isComputed ? .sum : .item, depth: row.parent == nil ? 0 : 1,
      cells: [SheetCell(row.label), cells.cell(row, columns.actual.key)] + each)
  }

  /// All rows' errors together as a share of what was forecast, and the largest of them.
  private func sentence(_ forecast: TableColumn) -> String? {
    let rows = table.rows.filter { !$0.isComputed }
    let each = rows.compactMap { row in table.accuracy(row, forecast, columns).map { (row, $0) } }
    let missed = each.reduce(ExactDecimal.zero) { $0 + $1.1.difference.magnitude }
    let made = each.reduce(ExactDecimal.zero) { $0 + $1.1.forecast.magnitude }
    guard let worst = each.max(by: { $0.1.difference.magnitude < $1.1.difference.magnitude }),
      let share = missed.shifted(by: 2).divided(by: made, to: -1)
    else { return nil }
    let amount = cells.figures.text(worst.1.difference, worst.0, sign: .always)
    return
      "\(cells.figures.label(forecast.key)): raderna missade tillsammans \(NumberText.percent(share)), "
      + "mest \(worst.0.label) (\(amount))."
  }
}
