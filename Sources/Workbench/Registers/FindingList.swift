import FollowUp

/// The findings of a year, apart from what is missing, and each by its id.
struct FindingList: Sendable {
  let context: PaneContext
  let findings: [CheckReport.Item]
  let missing: [CheckReport.Item]
  private let known: [String: CheckReport.Item]

  init(_ context: PaneContext) {
    self.context = context
    let items = context.checks?.report.items ?? []
    findings = items.filter { $0.finding.rule != .missing }
    missing = items.filter { $0.finding.rule == .missing }
    known = Dictionary(items.map { ($0.finding.id.description, $0) }) { first, _ in first }
  }

  /// What is known of a finding; of a heading, nothing more.
  func details(of row: SheetRow) -> SheetDetails {
    guard let item = known[row.id] else {
      return SheetDetails(kind: "Fynd", name: row.cell(0).text, lines: [])
    }
    return FindingDetails(item: item).details
  }

  /// Groups in the order of their first item.
  static func groups(
    _ items: [CheckReport.Item], by heading: (Finding) -> String
  ) -> [(heading: String, items: [CheckReport.Item])] {
    var order: [String] = []
    var members: [String: [CheckReport.Item]] = [:]
    for item in items {
      let heading = heading(item.finding)
      if members[heading] == nil { order.append(heading) }
      members[heading, default: []].append(item)
    }
    return order.map { ($0, members[$0] ?? []) }
  }

  /// Where an explanation is kept: the row is that thing once there is one.
  func thing(of item: CheckReport.Item) -> FigureAddress? {
    item.state == .open ? nil : context.plan.address(.plan, [item.finding.id])
  }
}
