import FollowUp

/// Plan för uppföljning och insyn: which contracts are followed up when, and what came of it.
enum InsightSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    [
      SheetTab("contracts", "Avtal") {
        Sheet(
          [SheetColumn("Utförare", .flexible(least: 20), priority: 1)],
          empty: "Här står vilka avtal som följs upp och vad uppföljningen visade. Inga är inlagda än.")
      }
    ]
  }
}
