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
    let word = severity.swedishPlural
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// `öppen`, `förklarad 2025-09-24 av AK`, `åter, förklarad 2025-09-24`.
  package static func state(_ state: CheckReport.State) -> String {
    switch state {
    case .open: "öppen"
    case .explained(let said): "förklarad \(said.day) av \(said.by)"
    case .returned(let said): "åter, förklarad \(said.day)"
    }
  }

  /// The place without the table or register it is told under.
  package static func place(_ finding: Finding, under section: String? = nil) -> String {
    guard let section else { return finding.place }
    let lead = section + " · "
    return finding.place.hasPrefix(lead) ? String(finding.place.dropFirst(lead.count)) : finding.place
  }

  /// What people call a rule: `Summor`.
  package static func title(_ rule: CheckName) -> String { titles[rule] ?? rule.rawValue }

  /// A sentence on what a rule looks at; nil for one that is not in use.
  package static func looksAt(_ rule: CheckName) -> String? {
    Check.all.first { $0.name == rule }?.looksAt
  }

  private static let titles = Dictionary(Check.all.map { ($0.name, $0.title) }) { first, _ in first }
}
