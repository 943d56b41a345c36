import FollowUp

/// A table of grants, initiatives, changes or investments, with the differences between its columns, the goals its rows serve,
/// and their sum.
struct FundingSheet {
  let cells: TableCells
  let kind: FundingKind
  private let columns: [FundingColumn]

  init?(_ table: EntityID, _ kind: FundingKind, _ context: PaneContext) {
    guard let cells = TableCells(table, in: .money, context) else { return nil }
    self.cells = cells
    self.kind = kind
    columns = FundingColumns(cells: cells, kind: kind).all
  }

  private var table: FigureTable { cells.table }
  private var items: [TableRow] { table.rows.filter { !$0.isComputed } }

  var heads: [SheetColumn] { columns.map(\.column) }

  var sheet: Sheet {
    Sheet(
      heads, caption: FundingColumns(cells: cells, kind: kind).caption, rows: rows,
      foot: items.isEmpty ? [] : FundingFoot(cells: cells, kind: kind, items: items).sentences,
      filters: kind == .funding
        ? [Sheet.Filter("unmatched", "mål som inte finns i år"), Sheet.Filter("unlinked", "utan mål")] : [],
      empty: kind.empty)
  }

  /// In the document's order under its headings; a sum of our own where the table has none.
  private var rows: [SheetRow] {
    var rows: [SheetRow] = []
    var section: String?
    for row in table.rows {
      if let name = row.section, name != section, !row.isComputed {
        rows.append(SheetRow("under:\(rows.count):\(name)", .heading, cells: [SheetCell(name)]))
      }
      section = row.section
      rows.append(shown(row))
    }
    return items.count > 1 && items.count == table.rows.count ? rows + [sum] : rows
  }

  private func shown(_ row: TableRow) -> SheetRow {
    SheetRow(
      cells.address(row), row.isComputed ? .sum : .item,
      depth: row.section == nil || row.isComputed ? 0 : 1,
      cells: columns.map { $0.cell(row) }, tags: FundingGoals(row: row, cells: cells).tags)
  }

  private var sum: SheetRow {
    SheetRow("summa", .sum, cells: [SheetCell("Summa")] + columns.dropFirst().map { $0.sum(items) })
  }
}
