import FollowUp

/// Uppdrag and utvecklingsåtaganden with their activities.
enum AssignmentsSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    [
      SheetTab("assignments", "Uppdrag") {
        Sheet(
          [SheetColumn("Uppdrag", .flexible(least: 20), priority: 1)],
          empty: "Här står årets uppdrag och hur det går med dem. Inga är inlagda än.")
      },
      SheetTab("commitments", "Åtaganden") {
        Sheet(
          [SheetColumn("Åtagande", .flexible(least: 20), priority: 1)],
          empty: "Här står nämndens utvecklingsåtaganden och deras aktiviteter. Inga är inlagda än.")
      },
    ]
  }
}
