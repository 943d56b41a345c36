import FollowUp

/// Extern finansiering, särskilda satsningar, ramförändringar and investeringar.
enum FundingSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    [
      SheetTab("funding", "Extern finansiering") {
        Sheet(
          [SheetColumn("Bidrag", .flexible(least: 20), priority: 1)],
          empty: "Här står bidrag och annan finansiering utifrån. Inget är inlagt än.")
      }
    ]
  }
}
