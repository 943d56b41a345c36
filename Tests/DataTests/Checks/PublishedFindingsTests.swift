import FollowUp
import Testing

@Suite("The checks of the four published years")
struct PublishedFindingsTests {
  @Test(
    "give these errors and warnings, and no others: a new one is a false alarm until it is shown to be true")
  func complete() throws {
    let listed = try FixtureFile.rows(of: "findings").map { row in
      ["severity", "rule", "address", "printed", "computed"].map { row[$0] }.joined(separator: ",")
    }
    let found = try CheckedYears().findings().filter { $0.severity < .rounding }.map(Self.line)
    let missing = listed.filter { !found.contains($0) }
    let unexpected = found.filter { !listed.contains($0) }
    #expect(missing.isEmpty, "not found:\n\(missing.joined(separator: "\n"))")
    #expect(unexpected.isEmpty, "not in findings.csv:\n\(unexpected.joined(separator: "\n"))")
    #expect(found.count == listed.count)
  }

  /// As findings.csv has it.
  private static func line(_ finding: Finding) -> String {
    let figures = [finding.figures?.printed, finding.figures?.computed].map { $0?.literal ?? "" }
    let place = finding.address?.description ?? ""
    return ([finding.severity.rawValue, finding.rule.rawValue, place] + figures).joined(separator: ",")
  }

  @Test("no two findings are the same one, and each says where it is and has its first cell in the store")
  func identities() throws {
    let years = try CheckedYears()
    let findings = try years.findings()
    #expect(Set(findings.map(\.id)).count == findings.count)
    let homeless = findings.filter { finding in
      guard let address = finding.address, let plan = years.plans.plan(of: address) else { return true }
      let isThere = plan.thing(around: address) != nil || (try? plan.value(at: address)) != nil
      return !isThere || finding.message.isEmpty || finding.section.isEmpty
    }
    #expect(homeless.isEmpty, "\(homeless.map(\.message))")
  }
}
