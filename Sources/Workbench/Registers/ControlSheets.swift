import FollowUp

/// Intern kontroll: the year's controls and what they found.
enum ControlSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    [
      SheetTab("controls", "Kontroller") {
        Sheet(
          [SheetColumn("Kontroll", .flexible(least: 20), priority: 1)],
          empty: "Här står årets kontroller och vad de visade. Inga är inlagda än.")
      }
    ]
  }
}
