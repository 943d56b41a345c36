import FollowUp

/// Kontroller: everything the checks have seen, by how bad it is, by where it is or by the rule that saw it; and what is missing.
enum CheckSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    let findings = FindingList(context)
    return FindingGrouping.allCases.map { grouping in
      let list = FindingSheet(list: findings, grouping: grouping)
      return SheetTab(grouping.rawValue, grouping.title, details: findings.details) { list.sheet }
    } + [deviations(DeviationSheet(context: context)), missing(MissingSheet(list: findings))]
  }

  private static func deviations(_ sheet: DeviationSheet) -> SheetTab {
    SheetTab("deviations", "Avvikelser") { sheet.sheet }
  }

  private static func missing(_ sheet: MissingSheet) -> SheetTab {
    SheetTab("missing", "Saknas", details: sheet.list.details) { sheet.sheet }
  }
}
