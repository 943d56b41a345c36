/// What the checks have found, with what people have said of it: one value for the pane and the command line.
package struct CheckReport: Hashable, Sendable {
  package enum State: Hashable, Sendable {
    case open
    case explained(Explanation)
    /// Explained once; a figure under it has changed since.
    case returned(Explanation)

    package var isOpen: Bool {
      switch self {
      case .open, .returned: true
      case .explained: false
      }
    }
  }

  package struct Item: Hashable, Sendable {
    package let finding: Finding
    package let state: State
  }

  /// The worst first.
  package let items: [Item]

  package init(_ findings: [Finding], explanations: [Explanation]) {
    let said = Dictionary(explanations.map { ($0.id, $0) }) { first, _ in first }
    items = findings.map { finding in
      guard !said.isEmpty, let explanation = said[finding.id] else {
        return Item(finding: finding, state: .open)
      }
      let isSame = explanation.basis == finding.basis
      return Item(finding: finding, state: isSame ? .explained(explanation) : .returned(explanation))
    }
  }

  package init(_ run: CheckRun) {
    self.init(run.findings, explanations: run.scope.plan.explanations)
  }

  /// Of several years, in their order.
  package static func of(_ years: [CheckScope], checks: [Check] = Check.all) -> [CheckReport] {
    zip(years, CheckRun.findings(in: years, checks: checks)).map { year, findings in
      CheckReport(findings, explanations: year.plan.explanations)
    }
  }

  /// How many of a severity nobody has explained.
  package func open(_ severity: Severity) -> Int {
    items.count { $0.finding.severity == severity && $0.state.isOpen }
  }
}
