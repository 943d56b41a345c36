import FollowUp

/// Which of the findings are told.
struct CheckFilter {
  /// The least bad that is told.
  let lowest: Severity
  /// Whether those that somebody has explained are told.
  let withExplained: Bool

  func shows(_ item: CheckReport.Item) -> Bool {
    item.finding.severity <= lowest && (item.state.isOpen || withExplained)
  }
}

/// How many findings there are of each sort.
struct CheckCount {
  private var open: [Severity: Int] = [:]
  private var explained = 0

  init() {}

  init(_ items: some Sequence<CheckReport.Item>) { add(items) }

  mutating func add(_ items: some Sequence<CheckReport.Item>) {
    for item in items {
      if item.state.isOpen { open[item.finding.severity, default: 0] += 1 } else { explained += 1 }
    }
  }

  var hasErrors: Bool { open[.error] != nil }

  var all: Int { open.values.reduce(explained, +) }

  var isNothing: Bool { all == 0 }

  /// `5 fel, 6 varningar, 20 avrundningar, 3 förklarade`; `inga fel` where there are none.
  var text: String { ((hasErrors ? [] : ["inga fel"]) + parts).joined(separator: ", ") }

  /// `20 avrundningar och 3 förklarade`.
  var list: String {
    guard let last = parts.last, parts.count > 1 else { return parts.joined() }
    return parts.dropLast().joined(separator: ", ") + " och " + last
  }

  private var parts: [String] {
    let severities = Severity.allCases.compactMap { severity -> String? in
      guard let count = open[severity] else { return nil }
      return "\(count) \(count == 1 ? severity.swedish : severity.swedishPlural)"
    }
    return severities + (explained == 0 ? [] : [explained == 1 ? "1 förklarad" : "\(explained) förklarade"])
  }
}
