import FollowUp

/// Källförteckning: where each figure comes from.
enum SourcesSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    [
      SheetTab("sources", "Källor") {
        Sheet(
          [SheetColumn("Källa", .flexible(least: 20), priority: 1)],
          empty: "Här står varifrån siffrorna kommer. Inga källor är angivna än.")
      }
    ]
  }
}
