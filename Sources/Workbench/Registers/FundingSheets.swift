import FollowUp

/// Extern finansiering, särskilda satsningar, ramförändringar and investeringar: what comes beside the frame, and what changes it.
enum FundingSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    let links = context.plan.links
    return FundingKind.allCases.flatMap { tabs(of: $0, context, links) } + forecasts(in: context)
  }

  /// One for each table; one that says what belongs there where there is none.
  private static func tabs(
    of kind: FundingKind, _ context: PaneContext, _ links: [PlanLink]
  ) -> [SheetTab] {
    let tables = context.plan.money.filter { $0.kind == kind.table }
    guard !tables.isEmpty else { return [SheetTab(kind.rawValue, kind.title) { empty(kind) }] }
    return tables.map { table in
      SheetTab(
        table.id.description, tables.count == 1 ? kind.title : table.title,
        details: { row in
          RowDetails(context: context, links: links)
            .row(row, FundingSheet(table.id, kind, context)?.heads ?? [])
        }
      ) {
        FundingSheet(table.id, kind, context)?.sheet ?? empty(kind)
      }
    }
  }

  /// Of each table that a year is followed up in; and how good its forecasts were, once that can be told.
  private static func forecasts(in context: PaneContext) -> [SheetTab] {
    let none = Sheet([], empty: "")
    let followed = context.plan.money.filter { ForecastSheet($0.id, context) != nil }.map { table in
      SheetTab("forecast-\(table.id)", "Prognos \(shortName(of: table))") {
        ForecastSheet(table.id, context)?.sheet ?? none
      }
    }
    let judged = context.plan.money.filter { AccuracySheet($0.id, context) != nil }.map { table in
      SheetTab("accuracy-\(table.id)", "Träffsäkerhet \(shortName(of: table))") {
        AccuracySheet(table.id, context)?.sheet ?? none
      }
    }
    return followed + judged + overTheYears(context)
  }

  /// One for all tables, where any year has a forecast of them.
  private static func overTheYears(_ context: PaneContext) -> [SheetTab] {
    guard let sheet = AccuracyYearsSheet(context) else { return [] }
    return [SheetTab("accuracy-years", "Träffsäkerhet över år") { sheet.sheet }]
  }

  static func shortName(of table: FigureTable) -> String {
    switch table.kind {
    case .incomeStatement: "resultat"
    case .operations: "drift"
    case .investments: "investeringar"
    case .frameChanges, .externalFunding, .specialInitiatives, .measures, .volumes, .keyFigures, .monthly,
      .staff, .quotes:
      BudgetNames.inside(table.title)
    }
  }

  private static func empty(_ kind: FundingKind) -> Sheet {
    Sheet([SheetColumn(kind.rowTitle, .flexible(least: 20), priority: 1)], empty: kind.empty)
  }
}
