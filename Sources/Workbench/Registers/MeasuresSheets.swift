import FollowUp

/// Åtgärder för att hålla budgeten: what they are to give, and how they go. One tab an åtgärdsplan; a table that says what a
/// measure consists of is shown below its measure.
enum MeasuresSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    let links = context.plan.links
    let all = context.plan.actions.tables.filter { $0.kind == .measures }
    let details = Set(all.flatMap { table in table.rows.compactMap { $0.measure?.details } })
    let tabs = all.filter { !details.contains($0.id) }.map { table in
      SheetTab(
        table.id.description, table.title,
        details: { row in
          RowDetails(context: context, links: links)
            .measure(row, MeasureSheet(table.id, context)?.heads ?? [])
        }
      ) { MeasureSheet(table.id, context)?.sheet ?? empty }
    }
    return tabs.isEmpty ? [SheetTab("measures", "Åtgärder") { empty }] : tabs
  }

  private static var empty: Sheet {
    Sheet(
      [SheetColumn("Åtgärd", .flexible(least: 20), priority: 1)],
      empty: "Här står årets åtgärder: vad de ska ge i kronor och hur det går. Inga är inlagda än.")
  }
}
