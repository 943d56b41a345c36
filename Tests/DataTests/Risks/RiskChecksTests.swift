import FollowUp
import Store
import Testing

@Suite("What the checks of risks, controls, statuses and deviations give on the four shipped years")
struct RiskChecksTests {
  private static let checks: [Check] = [
    .riskValue, .riskWord, .riskMotivation, .riskResponse, .sharedRisk, .controlResult, .controlCriteria,
    .statusComment, .deviation,
  ]

  private func told(_ committee: String, _ year: Int) throws -> [String] {
    let plans = try HuddingePlans()
    let plan = try #require(plans.all.first { $0.committee.description == committee && $0.year == year })
    let point = try #require(plan.reportingPoints.last)
    let scope = CheckScope(
      municipality: plans.municipality, plan: plan, point: point, others: plans.all.filter { $0 != plan })
    return CheckRun(scope, checks: Self.checks).findings.map { finding in
      "\(finding.severity) \(finding.rule.rawValue) \(finding.address?.description ?? "")"
    }
  }

  @Test(
    "Socialnämnden 2026: a misprinted word, three overspent activities, and criteria that need five samples")
  func social() throws {
    #expect(
      try told("sn", 2026) == [
        "warning risk-word sn/2026/risks/representation/consequence",
        "warning deviation sn/2026/money/operations/funktionsnedsattning-ej-lss/forecast@2025",
        "warning deviation sn/2026/money/operations/vuxna-beroende/forecast@2025",
        "warning deviation sn/2026/money/operations/barn-ungdom/forecast@2025",
        "info control-criteria sn/2026/risks/direktupphandlingar/criteria",
        "info deviation sn/2026/money/operations/vuxna-ovrigt/forecast@2025",
      ])
  }

  @Test("Vård- och omsorgsnämnden 2025: one overspent activity, one the other way")
  func care2025() throws {
    #expect(
      try told("von", 2025) == [
        "warning deviation von/2025/money/operations/individ-familj/forecast@2024",
        "info deviation von/2025/money/operations/funktionsnedsattning-ej-lss/forecast@2024",
      ])
  }

  @Test("Vård- och omsorgsnämnden 2023: nothing")
  func care2023() throws { #expect(try told("von", 2023).isEmpty) }

  @Test("Vård- och omsorgsnämnden 2019: a commitment that is finished this year and goes on the next")
  func care2019() throws {
    #expect(
      try told("von", 2019) == [
        "warning deviation von/2019/money/operations/socialpsykiatri/forecast@2019",
        "info status-comment von/2019/actions/langsiktigt-arbete/comment",
        "info deviation von/2019/money/operations/administration/forecast@2019",
        "info deviation von/2019/money/operations/ofordelat/forecast@2019",
      ])
  }
}
