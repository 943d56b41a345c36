import FollowUp

/// Kommunens inställningar.
enum SettingsSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    [
      SheetTab("settings", "Inställningar") {
        Sheet(
          [SheetColumn("Inställning", .flexible(least: 20), priority: 1)],
          empty: "Här står kommunens inställningar: namn, trösklar och statusord.")
      }
    ]
  }
}
