import FollowUp
import Testing

/// What the checks of goals and indicators say of the published documents: all of it, and nothing else.
@Suite("Goals and indicators of the published documents")
struct GoalChecksTests {
  private let plans: HuddingePlans

  init() throws { plans = try HuddingePlans() }

  /// Severity and the first address of each finding of a rule, over all the years.
  private func found(_ check: Check) throws -> [String] {
    try plans.all.flatMap { plan in
      let scope = CheckScope(
        municipality: plans.municipality, plan: plan, point: try #require(plan.reportingPoints.last),
        others: plans.all.filter { $0 != plan })
      return CheckRun(scope, checks: [check]).findings.map {
        "\($0.severity.rawValue) \($0.address?.description ?? $0.place)"
      }
    }
  }

  @Test("four of nine totals of August 2019 lie outside women and men; the counts add up")
  func gender() throws {
    #expect(
      try found(.gender) == [
        "warning von/2019/goals/medarbetarprofil/outcome@2019",
        "warning von/2019/goals/ledarskapsprofil/outcome@2019",
        "warning von/2019/goals/hme-ledarskap/outcome@2019", "warning von/2019/goals/hme/outcome@2019",
      ])
  }

  @Test("no target contradicts its direction")
  func directions() throws {
    #expect(try found(.targetDirection).isEmpty)
  }

  @Test("one etappmål is outside the way to its målvärde, and one outcome is its own target")
  func path() throws {
    #expect(
      try found(.milestonePath) == [
        "warning von/2025/goals/seniortraffar/outcome@2024",
        "warning sn/2026/goals/ungdomar-insats/milestone@2026",
      ])
  }

  @Test("eight Kolada ids of the plan 2025 are malformed; the others, also the derived one, are not")
  func kolada() throws {
    #expect(
      try found(.koladaID)
        == [
          "hemtjanst-fast-kontakt", "hemtjanst-helhetssyn", "sarskilt-boende-helhetssyn", "hemtjanst-svenska",
          "sarskilt-boende-svenska", "daglig-verksamhet-forstar", "gruppbostad-forstar",
          "servicebostad-forstar",
        ].map { "warning von/2025/goals/\($0)/source" })
  }

  @Test("two units of the plan 2025 contradict their names: HME is an index, and kg per kg is no share")
  func units() throws {
    #expect(
      try found(.unitInName) == [
        "warning von/2025/goals/livsmedel-koldioxid/unit", "warning von/2025/goals/hme/unit",
      ])
  }

  @Test(
    "budgethållning, what the text says of targets and trends, and what was decided of the goals agree with the figures",
    arguments: [CheckName.budgetAdherence, .printedReached, .printedTrend, .attainment])
  func holds(rule: CheckName) throws {
    #expect(try found(try #require(Check.named(rule))).isEmpty)
  }

  @Test(
    "two names of the source list 2025 are spelled otherwise, one indicator of 2026 lacks a source, and grants name old goals"
  )
  func names() throws {
    #expect(
      try found(.sourceGoal) == [
        "info von/2025/goals/fornybara-fordon/listed-goal",
        "info von/2025/goals/gruppbostad-forstar/listed-name",
        "warning sn/2026/money/funding/bostad-forst/goal", "info sn/2026/goals/vald-barn-mal/source",
      ])
  }
}
