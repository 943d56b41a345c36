import FollowUp

/// Åtgärder för att hålla budgeten: what they are to give, and how they go.
enum MeasuresSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    [
      SheetTab("measures", "Åtgärder") {
        Sheet(
          [SheetColumn("Åtgärd", .flexible(least: 20), priority: 1)],
          empty: "Här står årets åtgärder: vad de ska ge i kronor och hur det går. Inga är inlagda än.")
      }
    ]
  }
}
