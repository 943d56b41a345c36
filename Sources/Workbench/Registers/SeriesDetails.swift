import FollowUp
import TextLayout

/// A row of statistics in full: a bar for each period, then its fields.
struct SeriesDetails {
  private static let barWidth = 16

  private let context: PaneContext
  private let links: [PlanLink]
  private let cells: TableCells?

  init(_ table: EntityID, _ context: PaneContext, links: [PlanLink]) {
    self.context = context
    self.links = links
    cells = TableCells(table, in: .statistics, context)
  }

  func details(of row: SheetRow) -> SheetDetails {
    let known = RowDetails(context: context, links: links).row(row, [])
    guard let cells, let own = row.thing?.path.last.flatMap(cells.table.row) else { return known }
    let series = bars(own, cells)
    let lines = (series.count > 1 ? series : []) + change(of: own, cells)
    return SheetDetails(kind: known.kind, name: known.name, lines: lines + known.lines)
  }

  /// The earliest first, each edited where it stands.
  private func bars(_ row: TableRow, _ cells: TableCells) -> [SheetDetails.Line] {
    let columns = cells.table.columns.filter { $0.meaning.isOutcome && $0.key.period != nil }
      .sorted { ($0.key.period ?? .init(year: 0)) < ($1.key.period ?? .init(year: 0)) }
    let values = columns.map { cells.figures.value(row, $0.key)?.approximation ?? 0 }
    let greatest = values.max() ?? 0
    let texts = columns.map { cells.cell(row, $0.key) }
    let widest = texts.map(\.text.count).max() ?? 0
    return zip(columns, zip(texts, values)).map { column, shown in
      let (cell, value) = shown
      let bar = Charts.bar(value, max: greatest, width: Self.barWidth)
      // An unbreakable blank keeps its place at the beginning of a line.
      let figure = String(repeating: "\u{a0}", count: widest - cell.text.count) + cell.text
      return SheetDetails.Line(
        column.key.period.map(PeriodWords.short) ?? "", "\(figure) \(bar)", cell.tone, focus: cell.focus)
    }
  }

  /// What it is held against, where the row says so.
  private func change(of row: TableRow, _ cells: TableCells) -> [SheetDetails.Line] {
    guard let change = RowChange.of(row.id, in: cells.table) else { return [] }
    let difference = cells.figures.text(change.difference, row, sign: .always)
    let percent =
      row.unit ?? cells.table.unit == .percent
      ? nil : change.percent.map { " (\(NumberText.percent($0, sign: .always)))" }
    return [
      SheetDetails.Line(
        "Ändring", "\(difference)\(percent ?? "") sedan \(PeriodWords.long(change.from.period))")
    ]
  }
}
