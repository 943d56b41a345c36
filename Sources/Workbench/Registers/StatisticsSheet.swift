import FollowUp

/// One table of statistics: its rows with their parts beneath, the years beside each other, and how they have changed.
struct StatisticsSheet {
  let cells: TableCells
  private let columns: [StatisticsColumn]

  init?(_ table: EntityID, _ context: PaneContext) {
    guard let cells = TableCells(table, in: .statistics, context) else { return nil }
    self.cells = cells
    columns = StatisticsColumns(cells: cells).all
  }

  private var table: FigureTable { cells.table }

  var sheet: Sheet {
    Sheet(
      columns.map(\.column), caption: table.unit == .count ? "" : table.unit.rawValue, rows: rows,
      foot: table.rows.isEmpty ? [] : StatisticsFoot(cells: cells).sentences,
      filters: [
        Sheet.Filter("wrong-way", "åt fel håll"), Sheet.Filter("missing", "siffror som saknas"),
        Sheet.Filter("differs", "summor som skiljer sig"),
      ],
      empty: "Tabellen är tom: den har inga rader än.")
  }

  private var rows: [SheetRow] {
    var rows: [SheetRow] = []
    var section: String?
    for row in table.rows {
      if let name = row.section, name != section {
        rows.append(SheetRow("under:\(rows.count):\(name)", .heading, cells: [SheetCell(name)]))
      }
      section = row.section
      rows.append(shown(row))
    }
    return rows
  }

  private func shown(_ row: TableRow) -> SheetRow {
    let hasParts = table.rows.contains { $0.parent == row.id }
    return SheetRow(
      cells.address(row), row.isComputed && !hasParts ? .sum : .item,
      depth: depth(row) + (row.section == nil ? 0 : 1), cells: columns.map { $0.cell(row) }, tags: tags(row))
  }

  /// How many rows it is a part of; a circle ends.
  private func depth(_ row: TableRow) -> Int {
    var depth = 0
    var above = row.parent.flatMap(table.row)
    while let parent = above, depth < 4 {
      depth += 1
      above = parent.parent.flatMap(table.row)
    }
    return depth
  }

  private func tags(_ row: TableRow) -> Set<String> {
    let keys = table.columns.filter { $0.meaning != .text }.map(\.key)
    let figures = keys.map { table.cells[.init(row: row.id, column: $0)] ?? .empty }
    let isMissing = !row.isComputed && figures.contains { $0.content == .missing(.empty) }
    let differs = keys.contains {
      cells.figures.control(row, $0) != nil || cells.figures.parts(row, $0) != nil
    }
    return Set(
      [
        RowTrend.of(row, in: table) == .worse ? "wrong-way" : nil, isMissing ? "missing" : nil,
        differs ? "differs" : nil,
      ].compactMap { $0 })
  }
}
