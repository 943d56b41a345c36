import FollowUp

/// Källor: where each indicator's figures come from, and what somebody has still to enter.
enum SourcesSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    [
      SheetTab("sources", "Källförteckning") { SourceListSheet(context: context).sheet },
      outstanding(OutstandingSheet(context: context)),
    ]
  }

  static func outstanding(_ list: OutstandingSheet) -> SheetTab {
    SheetTab("outstanding", "Mina siffror") { list.sheet }
  }
}
