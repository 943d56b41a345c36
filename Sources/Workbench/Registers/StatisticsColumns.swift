import FollowUp
import TextLayout

/// A column of a table of statistics: its head, and its cell for a row.
struct StatisticsColumn {
  let column: SheetColumn
  let cell: (TableRow) -> SheetCell
}

/// The table's own columns, then what follows from them: the change, its way, the share of what was budgeted, the least and the
/// greatest of a series, and its picture.
struct StatisticsColumns {
  let cells: TableCells

  private var table: FigureTable { cells.table }

  var all: [StatisticsColumn] {
    let made = budgeted + (table.kind == .monthly ? summary : change) + way + [picture, unit]
    return [name] + table.columns.map(own)
      + made.filter { column in
        table.rows.contains { !column.cell($0).text.isEmpty }
      }
  }

  private var name: StatisticsColumn {
    let least = table.kind == .monthly ? 22 : 28
    return StatisticsColumn(column: SheetColumn("Mått", .flexible(least: least), priority: 1)) {
      SheetCell($0.label)
    }
  }

  /// Where the rows have units of their own.
  private var unit: StatisticsColumn {
    StatisticsColumn(column: SheetColumn("Enhet", .atMost(14), priority: 6)) { row in
      SheetCell(row.unit.map { $0 == table.unit ? "" : $0.rawValue } ?? "", .quiet)
    }
  }

  private func own(_ column: TableColumn) -> StatisticsColumn {
    let key = column.key
    if column.meaning == .text {
      let head = SheetColumn(cells.figures.label(key), .atMost(24), priority: 3)
      return StatisticsColumn(column: head) { cells.cell($0, key) }
    }
    return StatisticsColumn(column: .figure(title(column), priority: priority(column))) {
      figure($0, key)
    }
  }

  /// A total that is typed, and that its parts do not make, is marked as one that the document prints otherwise.
  private func figure(_ row: TableRow, _ key: ColumnKey) -> SheetCell {
    let cell = cells.cell(row, key)
    guard let parts = cells.figures.parts(row, key) else { return cell }
    return SheetCell(
      "\(parts.mark.sign)\u{a0}\(cell.text)", of: cell.value, in: cells.figures.unit(row, key),
      parts.mark == .error ? .warning : cell.tone, focus: cell.focus)
  }

  /// The latest stay longest, and the earliest go first.
  private func priority(_ column: TableColumn) -> Int {
    let periods = table.columns.filter(\.meaning.isOutcome).compactMap(\.key.period)
    guard let period = column.key.period, column.meaning.isOutcome else { return 3 }
    return 2 + periods.count { $0 > period }
  }

  /// Months of one year by their names alone; other columns as the document calls them.
  private func title(_ column: TableColumn) -> String {
    let years = Set(table.columns.compactMap(\.key.period).map(\.year))
    guard let period = column.key.period, column.meaning.isOutcome else {
      return cells.figures.label(column.key)
    }
    let isMonth = table.kind == .monthly && years.count == 1 && period.month != nil && !period.isRolling
    return isMonth ? String(PeriodWords.short(period).prefix(3)) : PeriodWords.short(period)
  }

  private var hasSeries: Bool { table.columns.count(where: \.meaning.isOutcome) > 1 }

  private var picture: StatisticsColumn {
    let width = table.columns.count(where: \.meaning.isOutcome)
    return StatisticsColumn(column: SheetColumn("Bild", .atMost(max(width, 4)), priority: 4, order: nil)) {
      row in
      SheetCell(hasSeries ? spark(row) : "", .quiet)
    }
  }

  /// In order of time; a blank where there is no figure. A figure of another kind of period than the latest is left out.
  private func spark(_ row: TableRow) -> String {
    let points = RowChange.points(of: row.id, in: table)
    guard let latest = points.last, points.count > 1 else { return "" }
    let shown =
      table.kind == .monthly
      ? points : points.filter { $0.period.isSameKind(as: latest.period) || $0 == latest }
    return shown.count > 1 ? Charts.sparkline(shown.map(\.number.approximation)) : ""
  }
}

extension StatisticsColumns {
  private var change: [StatisticsColumn] {
    guard hasSeries else { return [] }
    return [
      StatisticsColumn(column: .figure("Ändring", priority: 2)) { row in
        cells.made(RowChange.of(row.id, in: table)?.difference, row, sign: .always, tone: tone(row))
      },
      StatisticsColumn(column: .figure("%", priority: 3)) { row in
        let unit = row.unit ?? table.unit
        guard unit != .percent, let percent = RowChange.of(row.id, in: table)?.percent else {
          return SheetCell("")
        }
        return .number(percent, in: .percent, decimals: 1, sign: .always, tone(row))
      },
    ]
  }

  private func tone(_ row: TableRow) -> SheetTone {
    switch RowTrend.of(row, in: table) {
    case .improved: .good
    case .worse: .bad
    case .unchanged, nil: .plain
    }
  }

  /// Only where a row says which way is wanted.
  private var way: [StatisticsColumn] {
    guard table.rows.contains(where: { WantedDirection.of($0.id, in: table) != nil }) else { return [] }
    return [
      StatisticsColumn(column: SheetColumn("Rätt håll", .atMost(9), priority: 2)) { row in
        switch RowTrend.of(row, in: table) {
        case .improved: SheetCell("J ▲", .good)
        case .unchanged: SheetCell("=")
        case .worse: SheetCell("N ▼", .bad)
        case nil: SheetCell(WantedDirection.of(row.id, in: table) == nil ? "" : "–", .quiet)
        }
      }
    ]
  }

  private var summary: [StatisticsColumn] {
    func part(_ title: String, _ value: @escaping (SeriesSummary) -> ExactDecimal) -> StatisticsColumn {
      StatisticsColumn(column: .figure(title, priority: 2)) { row in
        cells.made(SeriesSummary(RowChange.points(of: row.id, in: table)).map(value), row)
      }
    }
    return [
      part("Minst") { $0.least.number }, part("Störst") { $0.greatest.number }, part("Medel") { $0.mean },
    ]
  }

  /// What came of what was budgeted: less is less than was counted on.
  private var budgeted: [StatisticsColumn] {
    guard let pair = BudgetedVolume.pair(in: table) else { return [] }
    return [
      StatisticsColumn(column: .figure("Mot budget", priority: 2)) { row in
        cells.made(BudgetedVolume.of(row, pair, in: table)?.difference, row, sign: .always)
      },
      StatisticsColumn(column: .figure("Andel %", priority: 3)) { row in
        guard let share = BudgetedVolume.of(row, pair, in: table)?.share else { return SheetCell("") }
        return .number(share, in: .percent, decimals: 1)
      },
    ]
  }
}
