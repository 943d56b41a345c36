import FollowUp

/// Personal och jämlik styrning.
enum PeopleSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    [
      SheetTab("people", "Personal") {
        Sheet(
          [SheetColumn("Mått", .flexible(least: 20), priority: 1)],
          empty: "Här står personalens nyckeltal och skillnader mellan kvinnor och män. Inga är inlagda än.")
      }
    ]
  }
}
