import FollowUp

/// Kontroller: everything the checks have seen, the worst first, by where it is, or by the rule that saw it; and what is missing.
enum CheckSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    FindingGrouping.allCases.map { grouping in
      let list = FindingSheet(context: context, grouping: grouping)
      return SheetTab(grouping.rawValue, grouping.title, details: { list.details(of: $0) }) { list.sheet }
    }
  }
}

/// How the findings are grouped.
enum FindingGrouping: String, CaseIterable {
  case severity, section, rule

  var title: String {
    switch self {
    case .severity: "Efter allvar"
    case .section: "Efter plats"
    case .rule: "Efter regel"
    }
  }

  /// The heading a finding belongs under.
  func heading(of finding: Finding) -> String {
    switch self {
    case .severity: FindingWords.heading(finding.severity)
    case .section: finding.section
    case .rule: FindingWords.title(finding.rule)
    }
  }
}
