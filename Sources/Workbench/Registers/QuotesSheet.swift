import FollowUp

/// The figures that stand in a document's running text, each in the unit it is written in.
struct QuotesSheet {
  private let tables: [TableCells]

  init(_ ids: [EntityID], _ context: PaneContext) {
    tables = ids.compactMap { TableCells($0, in: .statistics, context) }
  }

  var sheet: Sheet {
    Sheet(
      [
        SheetColumn("I texten", .flexible(least: 28), priority: 1), .figure("Siffra", priority: 1),
        SheetColumn("Enhet", .atMost(16), priority: 2), SheetColumn("Tryckt", .atMost(16), priority: 4),
        .text("Kommentar", least: 16, priority: 5),
      ],
      rows: tables.flatMap(rows), empty: "Här står siffror ur löptexten. Inga är inlagda än.")
  }

  /// Under the table's name where there are several.
  private func rows(_ cells: TableCells) -> [SheetRow] {
    let depth = tables.count > 1 ? 1 : 0
    let head = SheetRow("table:\(cells.table.id)", .heading, cells: [SheetCell(cells.table.title)])
    return (depth == 0 ? [] : [head]) + cells.table.rows.map { row($0, cells, depth) }
  }

  /// Empty where the figure says it itself.
  private func unit(_ row: TableRow, _ key: ColumnKey, _ cells: TableCells) -> String {
    let unit = cells.figures.unit(row, key)
    return unit.base == cells.table.unit.base || !(unit == .percent || unit.isMoney) ? unit.rawValue : ""
  }

  private func row(_ row: TableRow, _ cells: TableCells, _ depth: Int) -> SheetRow {
    let place = cells.address(row)
    guard let key = cells.table.columns.first(where: { $0.meaning != .text })?.key else {
      return SheetRow(place, depth: depth, cells: [SheetCell(row.label)])
    }
    let figure = cells.table.cells[.init(row: row.id, column: key)]
    return SheetRow(
      place, depth: depth,
      cells: [
        SheetCell(row.label),
        cells.cell(row, key), SheetCell(unit(row, key, cells), .quiet),
        SheetCell(figure?.printed ?? "", .quiet), SheetCell(figure?.note ?? "", .quiet),
      ])
  }
}
