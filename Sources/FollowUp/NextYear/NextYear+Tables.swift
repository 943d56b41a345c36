extension NextYear {
  /// Tables of the new year. Figures in running text stay in the document they were written in.
  static func tables(_ old: [FigureTable], _ shift: YearShift) -> [FigureTable] {
    old.filter { $0.kind != .quotes }.map { table($0, shift, rows: $0.rows) }
  }

  /// A table with some of its rows and its columns a year later. A column that the old table had too brings its typed figures along;
  /// the others are empty. Printed totals stay behind, and so does what a figure claimed to be: that was of last year's text.
  static func table(_ old: FigureTable, _ shift: YearShift, rows: [TableRow]) -> FigureTable {
    var table = FigureTable(
      id: old.id, kind: old.kind, title: shift.heading(old.title), unit: old.unit, decimals: old.decimals,
      signs: old.signs, columns: columns(of: old, shift), rows: rows.map(withoutClaims))
    for column in table.columns where column.variance == nil {
      guard let source = source(of: column, in: old) else { continue }
      for row in rows {
        let cell = FigureTable.CellKey(row: row.id, column: column.key)
        guard let figure = old.cells[.init(row: row.id, column: source.key)] else { continue }
        if !table.isComputed(cell) || figure.number == nil { table.cells[cell] = carried(figure) }
      }
    }
    return table
  }

  private static func withoutClaims(_ row: TableRow) -> TableRow {
    var row = row
    row.claims = []
    return row
  }

  /// What was printed in last year's document is not printed in this one.
  private static func carried(_ figure: Figure) -> Figure {
    var figure = figure
    figure.printed = nil
    return figure
  }

  private static func columns(of table: FigureTable, _ shift: YearShift) -> [TableColumn] {
    var columns: [TableColumn] = []
    for old in table.columns where !old.isKeptForecast {
      let column = column(old, in: table, shift)
      if !columns.contains(where: { $0.key == column.key }) { columns.append(column) }
    }
    return columns
  }

  /// A target whose time has not passed stands where it stood: it is about its own year.
  private static func column(
    _ old: TableColumn, in table: FigureTable, _ shift: YearShift
  ) -> TableColumn {
    if old.meaning == .target, let period = old.key.period, period.year >= shift.to { return old }
    let column = TableColumn(
      key: shift.key(old.key), meaning: old.meaning, label: shift.heading(old.label),
      group: old.group.map(shift.heading), version: old.version,
      variance: old.variance.map { .init(budget: shift.key($0.budget), against: shift.key($0.against)) })
    var versioned = column
    versioned.version = source(of: column, in: table)?.version
    return versioned
  }

  /// The old column of the same figures: the same key, or for a closing the outcome of that whole year.
  private static func source(of column: TableColumn, in old: FigureTable) -> TableColumn? {
    if let same = old.column(column.key) { return same }
    guard column.meaning == .closing, let period = column.key.period, period.month == nil else { return nil }
    return old.columns.first { $0.meaning == .actual && $0.key.period == period }
  }
}
