package import FollowUp

/// What is said of a finding in a list.
package enum FindingWords {
  /// ✗ ! · i: a sign for each severity, since colour alone says nothing.
  package static func mark(_ severity: Severity) -> String {
    switch severity {
    case .error: "✗"
    case .warning: "!"
    case .rounding: "·"
    case .info: "i"
    }
  }

  /// `Fel`, as a heading.
  package static func heading(_ severity: Severity) -> String {
    severity.swedishPlural.capitalizedFirst
  }

  /// `öppen`, `förklarad 2025-09-24 AK`, `åter, förklarad 2025-09-24`.
  package static func state(_ state: CheckReport.State) -> String {
    switch state {
    case .open: "öppen"
    case .explained(let said): "förklarad \(said.day) \(said.by)"
    case .returned(let said): "åter, förklarad \(said.day)"
    }
  }

  /// What is told of it where it stands: `fel: 971,9 − 137,8 = 834,1, tryckt 1 109,7, skillnad +275,6`.
  package static func told(_ item: CheckReport.Item) -> String {
    let finding = item.finding
    let seen = finding.figures.map(sum) ?? sentence(finding)
    switch item.state {
    case .open: return "\(finding.severity.swedish): \(seen)"
    case .explained(let said): return "förklarat av \(said.by) \(said.day): \(said.text) · \(seen)"
    case .returned(let said):
      return "\(finding.severity.swedish), förklarades \(said.day) men har ändrats sedan dess: \(seen)"
    }
  }

  /// A short sum as one reads it aloud; of a long one the result first, since a line may end before the sum does.
  private static func sum(_ figures: Finding.Figures) -> String {
    guard figures.terms.count > 3 else { return FindingText.equation(figures) }
    let result = Finding.Figures(printed: figures.printed, computed: figures.computed, unit: figures.unit)
    return "\(FindingText.equation(result)): \(FindingText.arithmetic(figures.terms))"
  }

  /// Without the place it begins with.
  private static func sentence(_ finding: Finding) -> String {
    let lead = finding.place + ": "
    return finding.message.hasPrefix(lead) ? String(finding.message.dropFirst(lead.count)) : finding.message
  }

  /// The place with the table or register last, since a list may cut it; without it where it is the heading.
  package static func place(_ finding: Finding, isUnderSection: Bool) -> String {
    let lead = finding.section + " · "
    guard finding.place.hasPrefix(lead) else { return finding.place }
    let rest = String(finding.place.dropFirst(lead.count))
    return isUnderSection ? rest : "\(rest) · \(finding.section)"
  }

  /// What people call a rule: `Summor`.
  package static func title(_ rule: CheckName) -> String { Check.named(rule)?.title ?? rule.rawValue }

  /// A sentence on what a rule looks at; nil for one that is not in use.
  package static func looksAt(_ rule: CheckName) -> String? {
    Check.named(rule)?.looksAt
  }
}
