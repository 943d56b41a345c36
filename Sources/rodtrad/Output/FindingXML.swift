import FollowUp
import Store

/// Findings as JUnit XML, which automation shows as tests: a suite for each year, a case for each rule. Open errors fail
/// their case; the rest stands in its output.
struct FindingXML: FindingWriting {
  let checks: [Check]

  let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="rodtrad kontrollera">

    """
  let foot = "</testsuites>\n"

  func text(of year: CheckedYear, _ items: [CheckReport.Item]) -> String {
    let name = "\(year.plan.committee)/\(year.plan.year)"
    let cases = checks.map { check in
      RuleCase(check: check, suite: name, items: items.filter { $0.finding.rule == check.name })
    }
    let failed = cases.count { !$0.failures.isEmpty }
    let start =
      "  <testsuite" + XMLText.attribute("name", "\(name) \(year.scope.point.id)")
      + " tests=\"\(cases.count)\" failures=\"\(failed)\" errors=\"0\" skipped=\"0\">\n"
    return start + cases.map(\.text).joined() + "  </testsuite>\n"
  }

  func text(of missing: KommunYears.Unread) -> String {
    let name = XMLText.attribute("name", "\(missing.committee)/\(missing.year)")
    let message = missing.error.description
    return """
        <testsuite\(name) tests="1" failures="0" errors="1" skipped="0">
          <testcase\(XMLText.attribute("classname", "\(missing.committee)/\(missing.year)")) name="läsning">
            <error\(XMLText.attribute("message", message)) type="unreadable">\(XMLText.escaped(message))</error>
          </testcase>
        </testsuite>

      """
  }
}

/// What one rule found in one year.
private struct RuleCase {
  let check: Check
  let suite: String
  let items: [CheckReport.Item]

  var failures: [CheckReport.Item] { items.filter(isFailure) }

  private func isFailure(_ item: CheckReport.Item) -> Bool {
    item.finding.severity == .error && item.state.isOpen
  }

  var text: String {
    let start =
      "    <testcase" + XMLText.attribute("classname", suite)
      + XMLText.attribute("name", "\(check.name.rawValue): \(check.title)")
    guard !items.isEmpty else { return start + "/>\n" }
    let rest = items.filter { !isFailure($0) }
    return start + ">\n" + failures.map(failure).joined() + (rest.isEmpty ? "" : output(rest))
      + "    </testcase>\n"
  }

  private func failure(_ item: CheckReport.Item) -> String {
    "      <failure" + XMLText.attribute("message", item.finding.message)
      + XMLText.attribute("type", check.name.rawValue) + ">"
      + XMLText.escaped(FindingLines.whole(item).joined(separator: "\n")) + "</failure>\n"
  }

  private func output(_ items: [CheckReport.Item]) -> String {
    let text = items.map {
      "\($0.finding.severity.swedish): " + FindingLines.whole($0).joined(separator: "\n")
    }
    return "      <system-out>" + XMLText.escaped(text.joined(separator: "\n\n")) + "</system-out>\n"
  }
}
