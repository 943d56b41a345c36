import FollowUp
import TextLayout

/// Findings as text for people: a heading for each year, the worst first.
struct FindingReport: FindingWriting {
  let width: Int
  private var isFirst = true

  init(width: Int) { self.width = width }

  let head = ""
  let foot = ""

  mutating func text(of year: CheckedYear, _ items: [CheckReport.Item]) -> String {
    guard !items.isEmpty else { return "" }
    let names = items.map { DisplayWidth.of($0.finding.severity.swedish) }
    let indent = (names.max() ?? 0) + 2
    // What is explained is nobody's work any longer: last.
    let ordered = items.filter(\.state.isOpen) + items.filter { !$0.state.isOpen }
    let findings = ordered.map { item in
      let lines = FindingLines.lines(item, width: max(20, width - indent))
      return lines.enumerated().map { index, line in
        DisplayWidth.padded(index == 0 ? item.finding.severity.swedish : "", to: indent, alignment: .left)
          + line
          + "\n"
      }.joined()
    }
    defer { isFirst = false }
    return (isFirst ? "" : "\n") + heading(year) + "\n\n" + findings.joined(separator: "\n")
  }

  private func heading(_ year: CheckedYear) -> String {
    let name = year.scope.municipality.committee(year.plan.committee)?.name ?? year.plan.committee.description
    return Visible.text("\(name) \(year.plan.year) · \(year.scope.point.name)")
  }

  func text(of missing: KommunYears.Unread) -> String { "" }
}
