import FollowUp

/// Måluppfyllelse: what the figures propose, what is decided, and where the two differ.
enum AttainmentSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    [
      SheetTab("goals", "Per målområde", details: { details(of: $0, context) }) { goals(context) },
      SheetTab("differing", "Skiljer sig", details: { details(of: $0, context) }) { differing(context) },
    ]
  }

  private static func goals(_ context: PaneContext) -> Sheet {
    let entries = AttainmentEntry.all(in: context)
    return Sheet(
      [
        SheetColumn("Mål", .flexible(least: 40), priority: 1, order: nil),
        SheetColumn("Underlag", .atMost(30), priority: 3, order: nil),
        SheetColumn("Förslag", .atMost(14), priority: 2, order: nil),
        SheetColumn("Beslut", .atMost(14), priority: 1, order: nil),
        .text("Motivering", least: 18), SheetColumn("I dokumentet", .atMost(20), priority: 5, order: nil),
      ],
      caption: "utfall t.o.m. \(PeriodWords.long(context.point.period))",
      rows: entries.count > 1 ? entries.map(\.row) : [],
      foot: entries.count > 1 ? AttainmentFoot.sentences(entries, context) : [],
      filters: AttainmentEntry.filters,
      empty: "Här står målen, hur väl de är uppfyllda och varför. Inga mål är inlagda än.")
  }

  private static func differing(_ context: PaneContext) -> Sheet {
    let entries = AttainmentEntry.all(in: context).filter(\.differs)
    return Sheet(
      [
        SheetColumn("Mål", .flexible(least: 40), priority: 1),
        SheetColumn("Förslag", .atMost(14), priority: 2),
        SheetColumn("Beslut", .atMost(14), priority: 1), SheetColumn("Att göra", .atMost(20), priority: 2),
        .text("Motivering", least: 18),
      ],
      rows: entries.map(\.differingRow), filters: [Sheet.Filter("unmotivated", "utan motivering")],
      empty: "Alla bedömningar är som förslaget. Den som skiljer sig står här, med sin motivering.")
  }

  /// The columns, then the indicators that the proposal rests on.
  private static func details(of row: SheetRow, _ context: PaneContext) -> SheetDetails {
    guard let entry = row.thing.flatMap({ AttainmentEntry.of($0, in: context) }) else {
      return SheetDetails(kind: "", name: row.cell(0).text, lines: [])
    }
    let indicators = context.plan.goals.indicators(of: entry.id).map { indicator in
      let status = IndicatorAssessment.of(indicator, at: context.point.period).status
      let text = "\(AttainmentText.mark(status)) \(AttainmentText.name(status))"
      return SheetDetails.Line(indicator.name, text)
    }
    let head = indicators.isEmpty ? [] : [SheetDetails.Line.heading("Indikatorer")]
    return SheetDetails(kind: entry.kind, name: entry.name, lines: entry.lines + head + indicators)
  }
}
