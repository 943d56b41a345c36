import ExactJSON
import FollowUp

/// Findings as a JSON array, one on each line.
struct FindingJSON: FindingWriting {
  private var isFirst = true

  let head = "["
  var foot: String { isFirst ? "]\n" : "\n]\n" }

  mutating func text(of year: CheckedYear, _ items: [CheckReport.Item]) -> String {
    items.map { item in
      let line = JSONText.pretty(Self.json(item, year)).dropLast()
      let lead = isFirst ? "\n  " : ",\n  "
      isFirst = false
      return lead + line
    }.joined()
  }

  func text(of missing: KommunYears.Unread) -> String { "" }

  /// The figures are exact decimal text in `unit`, with the sign the document prints.
  private static func json(_ item: CheckReport.Item, _ year: CheckedYear) -> JSONValue {
    let finding = item.finding
    let (state, explanation) = said(item.state)
    return .object(
      [
        JSONMember("rule", .string(finding.rule.rawValue)),
        JSONMember("severity", .string(finding.severity.rawValue)),
        JSONMember("addresses", .array(finding.addresses.map { .string($0.description) }, inline: true)),
        JSONMember("message", .string(finding.message)),
        JSONMember("printed", number(finding.figures?.printed)),
        JSONMember("computed", number(finding.figures?.computed)),
        JSONMember("difference", number(finding.figures?.difference)),
        JSONMember("unit", (finding.figures?.unit.rawValue).map { .string($0) } ?? .null),
        JSONMember("id", .string(finding.id.description)), JSONMember("place", .string(finding.place)),
        JSONMember("state", .string(state)), JSONMember("explanation", explanation),
        JSONMember("responsible", finding.responsible.map { .string($0) } ?? .null),
        JSONMember("committee", .string(year.plan.committee.description)),
        JSONMember("year", .number(JSONNumber(year.plan.year))),
        JSONMember("point", .string(year.scope.point.id.description)),
      ], inline: true)
  }

  private static func number(_ number: ExactDecimal?) -> JSONValue {
    number.map { .string($0.decimalText) } ?? .null
  }

  private static func said(_ state: CheckReport.State) -> (String, JSONValue) {
    switch state {
    case .open: ("open", .null)
    case .explained(let explanation): ("explained", json(explanation))
    case .returned(let explanation): ("returned", json(explanation))
    }
  }

  private static func json(_ explanation: Explanation) -> JSONValue {
    .object(
      [
        JSONMember("text", .string(explanation.text)), JSONMember("by", .string(explanation.by)),
        JSONMember("day", .string(explanation.day)),
      ], inline: true)
  }
}
