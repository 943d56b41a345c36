import FollowUp

/// How the findings are grouped.
package enum FindingGrouping: String, CaseIterable, Sendable {
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
