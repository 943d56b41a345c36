import FollowUp

/// Every deviation above the municipality's threshold, table by table, with its explanation where one is written.
struct DeviationSheet: Sendable {
  let context: PaneContext

  var sheet: Sheet {
    let all = UnexplainedDeviations.notable(context.plan, in: context.municipality)
    let open = all.count { $0.notable.explanation == nil }
    let groups = context.plan.money.map { table in (table, all.filter { $0.table == table.id }) }
    return Sheet(
      [
        SheetColumn("Rad", .flexible(least: 20), priority: 1),
        SheetColumn("Gäller", .atMost(22), priority: 3, order: nil),
        .figure("Avvikelse", priority: 1, order: .ascending),
        .figure("%", .atMost(9), priority: 2, order: .ascending),
        .text("Förklaring", least: 24, priority: 1),
      ],
      caption: "över \(threshold)", rows: groups.filter { !$0.1.isEmpty }.flatMap { rows($0.0, $0.1) },
      foot: all.isEmpty ? [] : ["\(open) av \(all.count) saknar förklaring."],
      filters: [Sheet.Filter("open", "utan förklaring")],
      empty: "Ingen avvikelse är över kommunens gräns.")
  }

  private var threshold: String {
    let share = NumberText.exact(context.municipality.varianceShare, in: .percent)
    let floor = NumberText.show(context.municipality.varianceFloor, in: .thousands, decimals: 0)
    return "\(share) % och \(floor) tkr"
  }

  private func rows(_ table: FigureTable, _ deviations: [UnexplainedDeviation]) -> [SheetRow] {
    let head = SheetRow("table:\(table.id)", .heading, cells: [SheetCell(table.title, .strong)])
    return [head] + deviations.compactMap { row($0, table) }
  }

  private func row(_ deviation: UnexplainedDeviation, _ table: FigureTable) -> SheetRow? {
    let key = BudgetTableKey(register: .money, id: table.id)
    let notable = deviation.notable
    guard let figures = FigureCells(key, in: context), let row = table.row(notable.deviation.row) else {
      return nil
    }
    let variance = notable.deviation.variance
    let unit = row.unit ?? table.unit
    let text = figures.text(variance, row, sign: .always)
    let said = notable.explanation
    return SheetRow(
      deviation.address.description, depth: 1,
      cells: [
        SheetCell(notable.deviation.label),
        SheetCell(BudgetNames.inside(figures.label(notable.columns.against))),
        SheetCell(text, of: variance, in: unit, variance.isNegative ? .bad : .good, focus: nil),
        SheetCell(
          notable.deviation.percent.map { NumberText.show($0, in: .percent, decimals: 1, sign: .always) }
            ?? ""),
        SheetCell(
          said ?? "saknas", said == nil ? .warning : .plain,
          focus: figures.comment(row, notable.columns.against)),
      ], thing: context.plan.address(.money, [table.id, row.id]), tags: said == nil ? ["open"] : [])
  }
}
