import FollowUp

/// Verksamhetsstatistik, volymer and nyckeltal.
enum StatisticsSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    [
      SheetTab("statistics", "Statistik") {
        Sheet(
          [SheetColumn("Mått", .flexible(least: 20), priority: 1)],
          empty: "Här står volymer och nyckeltal år för år. Inga är inlagda än.")
      }
    ]
  }
}
