import FollowUp
import Testing

@Suite("What the reporting point requires and has not got")
struct MissingTests {
  private let august = ReportingPoint.month(8, of: 2026) ?? .plan(of: 2026)
  private let fullYear = ReportingPoint.wholeYear(2026) ?? .plan(of: 2026)

  private func year() -> Plan {
    var plan = YearChecks.plan(risks: [YearChecks.risk(nil, 2), YearChecks.risk(3, 3, "varderad")])
    plan.risks.risks[0].responsible = "Ekonomi"
    plan.actions.assignments = [
      Assignment(id: id("uppdrag"), name: "Uppdrag", responsible: "Staben"),
      Assignment(id: id("annat"), name: "Annat", status: "Pågår"),
    ]
    plan.goals = GoalRegister(
      nodes: [
        GoalNode(id: id("omrade"), level: .area, name: "Område"),
        GoalNode(id: id("mal"), level: .committeeGoal, parent: id("omrade"), name: "Mål"),
      ],
      indicators: [
        Indicator(
          id: id("hme"), goal: id("mal"), name: "HME", unit: .index,
          source: IndicatorSource(text: "Enkät", enteredBy: "staben"))
      ])
    return plan
  }

  private func findings(_ plan: Plan, _ point: ReportingPoint) -> [Finding] {
    YearChecks.findings(of: .missing, in: plan, at: point)
  }

  @Test("the plan asks for outcomes of the year before and the assessments of its risks")
  func plan() {
    let all = findings(year(), .plan(of: 2026))
    #expect(
      all.map(\.message) == [
        "Saknas: utfall 2025 för ”HME” (ansvarig staben).",
        "Saknas: värdering av risken ”risk” (ansvarig Ekonomi).",
      ])
    #expect(all.map(\.inYear) == ["goals/hme/outcome@2025", "risks/risk/likelihood"])
    #expect(all.allSatisfy { $0.severity == .info })
  }

  @Test("August asks for statuses, comments, outcomes and what the internal control comes to")
  func delayed() {
    #expect(
      findings(year(), august).map(\.message) == [
        "Saknas: utfall augusti 2026 för ”HME” (ansvarig staben).",
        "Saknas: samlad bedömning av den interna kontrollen.",
        "Saknas: läge för ”Uppdrag” (ansvarig Staben).", "Saknas: kommentar till ”Annat”.",
      ])
  }

  @Test("the whole year asks for every goal, every area and the whole; an area is judged with its goals")
  func judged() {
    func judgements(_ plan: Plan) -> [String] {
      findings(plan, fullYear).map(\.inYear).filter { $0.hasSuffix("attainment") }
    }
    var plan = year()
    #expect(
      judgements(plan) == ["goals/omrade/attainment", "goals/mal/attainment", "goals/overall/attainment"])
    plan.goals.nodes[1].decision.level = .partial
    #expect(judgements(plan) == ["goals/overall/attainment"])
    plan.goals.overall.level = .partial
    #expect(judgements(plan).isEmpty)
  }

  @Test("the summary counts for each register and each role, with the first to jump to")
  func summary() {
    let summary = MissingSummary(findings(year(), august))
    #expect(summary.total == 4)
    #expect(summary.registers.map(\.register) == [.goals, .risks, .actions])
    #expect(summary.registers.map(\.missing.count) == [1, 1, 2])
    #expect(summary.registers.last?.missing.first.description == "sn/2026/actions/uppdrag/status")
    #expect(summary.roles.map(\.role) == ["staben", nil])
    #expect(summary.roles.map(\.missing.count) == [2, 2])
    #expect(summary.roles.last?.missing.first.description == "sn/2026/risks/overall/level")
  }

  @Test("what somebody has explained is not counted, and other findings are not missing")
  func explained() throws {
    var plan = year()
    let finding = try #require(findings(plan, august).first)
    plan.explanations = [
      Explanation(
        id: finding.id, rule: "missing", about: finding.inYear, basis: finding.basis,
        text: "Kommer i oktober",
        by: "anna", day: "2026-09-01")
    ]
    let scope = CheckScope(municipality: YearChecks.municipality, plan: plan, point: august)
    let report = CheckReport(CheckRun(scope, checks: [.missing, .riskResponse]))
    #expect(MissingSummary(report).total == 3)
    #expect(MissingSummary([]).total == 0)
  }
}
