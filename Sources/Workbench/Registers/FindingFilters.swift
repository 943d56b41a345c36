import FollowUp

/// The ways to show some of the findings.
enum FindingFilters {
  private static let open = "open"
  private static let explained = "explained"

  static func tags(of item: CheckReport.Item) -> Set<String> {
    let finding = item.finding
    return [
      item.state.isOpen ? open : explained, severity(finding.severity), rule(finding.rule),
      role(finding.responsible),
    ]
  }

  /// Those that would show something but not everything.
  static func of(_ items: [CheckReport.Item]) -> [Sheet.Filter] {
    let states = [Sheet.Filter(open, "öppna"), Sheet.Filter(explained, "förklarade")]
    let severities = Severity.allCases.map { Sheet.Filter(severity($0), "bara \($0.swedishPlural)") }
    let rules = CheckName.allCases.map {
      Sheet.Filter(rule($0), "regeln \(FindingWords.title($0).lowercased())")
    }
    let tags = items.map(tags)
    return (states + severities + rules).filter { filter in
      let count = tags.count { $0.contains(filter.tag) }
      return count > 0 && count < items.count
    } + roles(of: items)
  }

  /// Each who is responsible for some, in Swedish order.
  static func roles(of items: [CheckReport.Item]) -> [Sheet.Filter] {
    let named = Set(items.compactMap(\.finding.responsible)).sorted {
      SwedishOrder.key($0) < SwedishOrder.key($1)
    }
    let nobody = items.contains { $0.finding.responsible == nil } && !named.isEmpty
    return named.map { Sheet.Filter(role($0), "ansvarig \($0)") }
      + (nobody ? [Sheet.Filter(role(nil), "ingen ansvarig")] : [])
  }

  private static func severity(_ severity: Severity) -> String { "severity \(severity.rawValue)" }
  private static func rule(_ rule: CheckName) -> String { "rule \(rule.rawValue)" }
  private static func role(_ name: String?) -> String { "role \(name ?? "")" }
}
