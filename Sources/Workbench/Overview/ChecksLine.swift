import FollowUp

/// What the checks say of the year, on a line among what there is to take a stand on.
enum ChecksLine {
  /// Errors stand first, warnings after what is serious, and that all is well last. No line until the checks have been asked.
  static func placed(among items: [AgendaItem], _ checks: YearChecks?) -> [AgendaItem] {
    guard let checks else { return items }
    let line = item(checks)
    let index = items.firstIndex { $0.urgency > line.urgency } ?? items.count
    return line.urgency == .serious
      ? [line] + items : Array(items[..<index]) + [line] + Array(items[index...])
  }

  private static func item(_ checks: YearChecks) -> AgendaItem {
    let open = checks.report.items.first { $0.state.isOpen && $0.finding.severity <= .warning }
    let urgency: AgendaItem.Urgency =
      checks.errors > 0 ? .serious : checks.warnings > 0 ? .notable : .remark
    return AgendaItem(
      kind: .checks, urgency: urgency, title: open.map(title) ?? "Kontroller",
      headline: open == nil ? fine(checks) : "\(checks.errors) fel \(checks.warnings) var",
      caption: open.map { FindingWords.told($0) } ?? "Enter visar kontrollerna", address: nil)
  }

  /// `Kontroller, först Summor: Nettokostnad · Utfall · Resultaträkning`: the rule, and where it was broken.
  private static func title(_ item: CheckReport.Item) -> String {
    let place = FindingWords.place(item.finding, isUnderSection: false)
    return "Kontroller, först \(FindingWords.title(item.finding.rule)): \(place)"
  }

  private static func fine(_ checks: YearChecks) -> String {
    let isExplained = checks.report.items.contains { $0.finding.severity <= .warning }
    return isExplained ? "allt förklarat" : "allt stämmer"
  }
}
