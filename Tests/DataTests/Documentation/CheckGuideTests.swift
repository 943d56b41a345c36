import FollowUp
import Testing

/// A guide that says something else than the program is worse than none.
@Suite("What docs/kontroller says is what the checks do")
struct CheckGuideTests {
  @Test("every section is of a rule, and bears its title")
  func titles() throws {
    for section in try CheckGuide().sections {
      let check = try #require(Check.all.first { $0.name.rawValue == section.rule }, "\(section.rule)")
      #expect(check.title == section.title)
    }
  }

  @Test("every rule has its section, in the order of the rules")
  func isWhole() throws {
    #expect(try CheckGuide().sections.map(\.rule) == Check.all.map(\.name.rawValue))
  }

  @Test("every section has an example")
  func examples() throws {
    for section in try CheckGuide().sections { #expect(!section.examples.isEmpty, "\(section.rule)") }
  }

  @Test("every example is what the rule gives on the real documents")
  func areTrue() throws {
    let plans = try HuddingePlans()
    var reports: [String: CheckReport] = [:]
    for example in try CheckGuide().examples {
      let address = try #require(FigureAddress(example.address), "\(example.address)")
      let plan = try #require(plans.plan(of: address))
      let name = "\(plan.committee)/\(plan.year)"
      let report = try reports[name] ?? report(plan, among: plans)
      reports[name] = report
      try Self.confirm(example, address, plan, report)
    }
  }

  private func report(_ plan: Plan, among plans: HuddingePlans) throws -> CheckReport {
    let point = try #require(plan.reportingPoints.last)
    let others = plans.all.filter { $0.committee != plan.committee || $0.year != plan.year }
    return CheckReport(
      CheckRun(
        CheckScope(municipality: plans.municipality, plan: plan, point: point, others: others)))
  }

  private static func confirm(
    _ example: CheckGuide.Example, _ address: FigureAddress, _ plan: Plan, _ report: CheckReport
  ) throws {
    let told = report.items.map(\.finding).filter {
      $0.rule.rawValue == example.rule && $0.address == address
    }
    guard example.verdict != "stämmer" else {
      #expect(told.isEmpty, "\(example.name)")
      let inside = plan.things.contains { $0.0 == address } || (try? plan.value(at: address)) != nil
      #expect(inside, "\(example.address) is not there")
      return
    }
    let said = told.map { finding in
      let figures = finding.figures
      return [
        figures?.printed.map { FindingText.amount($0, finding.figures?.unit ?? .kronor) },
        figures?.computed.map { FindingText.amount($0, finding.figures?.unit ?? .kronor) },
        figures?.difference.map { FindingText.amount($0, finding.figures?.unit ?? .kronor, sign: .always) },
      ].map { $0?.replacing("\u{A0}", with: " ") } + [finding.severity.swedish]
    }
    let expected = [example.printed, example.computed, example.difference, example.verdict]
    #expect(said.contains(expected), "\(example.name): \(said)")
  }
}
