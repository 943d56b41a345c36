import FollowUp

/// How far the year has come against its budget row by row, and the forecast that outcome and remaining budget make.
struct ForecastSheet {
  let cells: TableCells
  let columns: FollowUpColumns

  /// Nil when the table has no budget of a year with an outcome of a part of it.
  init?(_ table: EntityID, _ context: PaneContext) {
    guard let cells = TableCells(table, in: .money, context),
      let columns = FollowUpColumns(of: cells.table, at: context.point.period)
    else { return nil }
    self.cells = cells
    self.columns = columns
  }

  private var table: FigureTable { cells.table }
  private var municipality: Municipality { cells.context.municipality }

  var sheet: Sheet {
    Sheet(
      heads, caption: "\(table.unit.rawValue) · till och med \(PeriodWords.date(columns.period))",
      rows: table.rows.filter { $0.kind != .equity }.map(row), foot: foot,
      filters: [
        Sheet.Filter("differs", "prognosen skiljer sig från förslaget"),
        Sheet.Filter("missing", "prognosen saknas"),
      ], empty: "Här står hur långt året har kommit mot budgeten.")
  }

  private var heads: [SheetColumn] {
    let part = "T.o.m. \(PeriodWords.month(columns.period))"
    let year = "Helår \(columns.period.year)"
    return [
      SheetColumn("Rad", .flexible(least: 22), priority: 1),
      .figure("Budget", priority: 3, group: part),
      .figure("Utfall", priority: 2, group: part),
      .figure("Avvikelse", priority: 2, group: part, order: .ascending),
      .figure("Budget", priority: 3, group: year),
      .figure("Kvar", priority: 4, group: year),
      .figure("Förslag", priority: 1, group: year),
      .figure("Prognos", priority: 1, group: year),
      .figure("Skillnad", priority: 3, group: year),
    ]
  }

  private func row(_ row: TableRow) -> SheetRow {
    let outcome = table.periodOutcome(row, columns, in: municipality)
    let proposal = outcome.map { proposed($0, row) }
    let forecast = columns.forecast.flatMap { cells.figures.value(row, $0.key) }
    let variance = outcome?.variance(row.kind)
    let isWhole = outcome?.isWhole ?? true
    return SheetRow(
      cells.address(row), row.isComputed ? .sum : .item, depth: depth(row),
      cells: [
        SheetCell(row.label), made(outcome?.periodBudget, row, isWhole),
        cells.cell(row, columns.outcome.key),
        marked(cells.made(variance, row, sign: .always, tone: tone(variance, outcome)), isWhole),
        cells.cell(row, columns.budget.key), made(outcome?.remaining, row, isWhole),
        made(proposal, row, isWhole), columns.forecast.map { cells.cell(row, $0.key) } ?? SheetCell(""),
        marked(difference(forecast, proposal, row), isWhole),
      ], tags: row.isComputed ? [] : tags(forecast, proposal))
  }

  /// As it would be taken: with what the table shows.
  private func proposed(_ outcome: PeriodOutcome, _ row: TableRow) -> ExactDecimal {
    outcome.proposal.rounded(to: (row.unit ?? table.unit).exponent - table.decimals)
  }

  private func depth(_ row: TableRow) -> Int { row.parent == nil ? 0 : 1 }

  private func made(_ number: ExactDecimal?, _ row: TableRow, _ isWhole: Bool) -> SheetCell {
    marked(
      cells.made(number.map { table.signs.flipped($0, kind: row.kind, meaning: .budget) }, row), isWhole)
  }

  /// A sum that lacks some of its rows says so, as in the Budget pane.
  private func marked(_ cell: SheetCell, _ isWhole: Bool) -> SheetCell {
    isWhole || cell.text.isEmpty ? cell : cell.with("?\u{a0}\(cell.text)")
  }

  private func difference(_ forecast: ExactDecimal?, _ proposal: ExactDecimal?, _ row: TableRow) -> SheetCell
  {
    guard let forecast, let proposal else { return SheetCell("") }
    return cells.made(forecast - proposal, row, sign: .always)
  }

  private func tone(_ variance: ExactDecimal?, _ outcome: PeriodOutcome?) -> SheetTone {
    guard let variance, let outcome, outcome.isWhole,
      municipality.deviationThreshold.isExceeded(by: variance, budget: outcome.periodBudget)
    else { return .plain }
    return variance.isNegative ? .bad : .good
  }

  private func tags(_ forecast: ExactDecimal?, _ proposal: ExactDecimal?) -> Set<String> {
    guard let proposal else { return [] }
    guard let forecast else { return ["missing"] }
    return forecast == proposal ? [] : ["differs"]
  }

  private var foot: [String] {
    [
      "Förslaget är utfallet och det som är kvar av budgeten. P tar det som prognos; inget skrivs in av sig självt."
    ]
      + [spread].compactMap { $0 }
  }

  /// How the budget of the period has come about.
  private var spread: String? {
    if columns.periodBudget != nil {
      return "Periodens budget är den som står i tabellen; där den saknas periodiseras årets."
    }
    let keyed = table.rows.filter { $0.periodKey != nil && !$0.isComputed }.map { row in
      let name = row.periodKey ?? ""
      return municipality.periodKey(name) == nil
        ? "\(row.label) (nyckeln ”\(name)” finns inte: jämnt)" : "\(row.label) (\(name))"
    }
    let others = keyed.isEmpty ? "" : ", utom \(BudgetNames.list(keyed))"
    return "Årets budget är fördelad jämnt över månaderna\(others)."
  }
}
