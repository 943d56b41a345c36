import FollowUp

/// Deviations for the worse that are larger than the municipality's thresholds, the largest first.
enum DeviationAgenda {
  static func items(of context: PaneContext) -> [AgendaItem] {
    guard let table = DeviationSource.table(of: context.plan), let pair = DeviationSource.pair(of: table)
    else {
      return []
    }
    return NotableDeviations.of(table, pair.scope, in: context.municipality)
      .filter { $0.deviation.variance.isNegative }
      .map { item($0, table, pair, context) }
  }

  private static func item(
    _ notable: NotableDeviation, _ table: FigureTable, _ pair: DeviationSource.Pair, _ context: PaneContext
  ) -> AgendaItem {
    let deviation = notable.deviation
    let column = pair.columns.against
    let percent = deviation.percent.map { " (\(NumberText.percent($0, sign: .always)))" } ?? ""
    return AgendaItem(
      kind: .deviation, urgency: .serious, title: deviation.label,
      headline: NumberText.show(deviation.variance, in: .millions, decimals: 1, sign: .always) + " mnkr",
      caption: pair.caption.prefix(1).lowercased() + String(pair.caption.dropFirst()) + percent,
      bars: bars(deviation.row, table, pair), details: [why(notable)],
      address: context.plan.address(.money, [table.id, deviation.row, column.field], column.period))
  }

  /// Budget, what it is held against, and the closing before, where the table has one.
  private static func bars(
    _ row: EntityID, _ table: FigureTable, _ pair: DeviationSource.Pair
  ) -> [AgendaItem.Bar] {
    let closing = table.columns.last { $0.meaning == .closing }?.key
    return [pair.columns.budget, pair.columns.against, closing].compactMap { key in
      guard let key, let column = table.column(key), let value = table.value(row, key) else { return nil }
      return AgendaItem.Bar(
        label: column.label.lowercased(), value: NumberText.show(value, in: .millions, decimals: 1),
        size: value.approximation)
    }
  }

  private static func why(_ notable: NotableDeviation) -> AgendaItem.Detail {
    AgendaItem.Detail(label: "Varför", text: notable.explanation ?? "ingen förklaring är skriven")
  }
}
