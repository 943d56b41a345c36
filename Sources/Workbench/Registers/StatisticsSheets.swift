import FollowUp

/// Verksamhetsstatistik, volymer and nyckeltal: a tab a table, and last the figures that stand in running text.
enum StatisticsSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    let tables = context.plan.statistics
    let quotes = tables.filter { $0.kind == .quotes }.map(\.id)
    let links = context.plan.links
    let tabs = tables.filter { $0.kind != .quotes }.map { tab($0, context, links) }
    let text = SheetTab("quotes", "Siffror i text") {
      QuotesSheet(quotes, context).sheet
    }
    if tables.isEmpty { return [SheetTab("statistics", "Statistik") { empty }] }
    return tabs + (quotes.isEmpty ? [] : [text])
  }

  private static func tab(
    _ table: FigureTable, _ context: PaneContext, _ links: [PlanLink]
  ) -> SheetTab {
    SheetTab(
      table.id.description, table.title,
      details: { SeriesDetails(table.id, context, links: links).details(of: $0) }
    ) { StatisticsSheet(table.id, context)?.sheet ?? empty }
  }

  private static var empty: Sheet {
    Sheet(
      [SheetColumn("Mått", .flexible(least: 20), priority: 1)],
      empty: "Här står volymer och nyckeltal år för år. Inga är inlagda än.")
  }
}
