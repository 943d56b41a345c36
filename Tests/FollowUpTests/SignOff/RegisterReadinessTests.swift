import FollowUp
import Testing

@Suite("A register is klarmarkerat by somebody, and it is told when it has been changed since")
struct RegisterReadinessTests {
  private let point = id("2026-08")

  private func plan() -> Plan {
    let indicator = Indicator(
      id: id("besok"), goal: id("trygg"), name: "Besök", unit: .count,
      observations: [
        Observation(role: .outcome, period: period("2026-08"), figure: Figure(.number(number("12"))))
      ])
    return Plan(
      committee: id("sn"), year: 2026,
      reportingPoints: [
        ReportingPoint(id: point, kind: .august, name: "Delår 31 augusti", period: period("2026-08"))
      ],
      goals: GoalRegister(
        nodes: [GoalNode(id: id("trygg"), level: .committeeGoal, name: "Trygg")], indicators: [indicator]),
      risks: RiskRegister(risks: [Risk(id: id("r1"), number: "1", name: "Fel löner")]))
  }

  private func marked(_ register: FigureAddress.Register) throws -> Plan {
    var plan = plan()
    try plan.apply(SignOff.mark(register, for: point, in: plan, by: "BL", day: "2026-09-10"))
    return plan
  }

  private func state(_ register: FigureAddress.Register, in plan: Plan) throws -> RegisterReadiness {
    let point = try #require(plan.reportingPoint(point))
    return try #require(RegisterReadiness.all(of: point, in: plan).first { $0.register == register })
  }

  @Test("the mark says who and when, of that register and no other")
  func marks() throws {
    let plan = try marked(.goals)
    let mark = try #require(try state(.goals, in: plan).mark)
    #expect([mark.by, mark.day] == ["BL", "2026-09-10"])
    #expect(try !state(.goals, in: plan).isChanged)
    #expect(try state(.risks, in: plan).mark == nil)
  }

  @Test("a figure that is changed in it is told; one in another register is not")
  func changes() throws {
    var plan = try marked(.goals)
    let level = plan.address(.risks, [id("r1"), id("likelihood")])
    try plan.apply([Change(level, from: .level(nil), to: .level(3))])
    #expect(try !state(.goals, in: plan).isChanged)
    let outcome = try #require(FigureAddress("sn/2026/goals/besok/outcome@2026-08"))
    try plan.apply([
      Change(outcome, from: try plan.value(at: outcome), to: .figure(Figure(.number(number("13")))))
    ])
    #expect(try state(.goals, in: plan).isChanged)
    try plan.apply(SignOff.mark(.goals, for: point, in: plan, by: "AK", day: "2026-09-11"))
    #expect(try !state(.goals, in: plan).isChanged)
  }

  @Test("it is taken back, once; and neither made nor taken back when the report is decided")
  func takenBack() throws {
    var plan = try marked(.goals)
    try plan.apply(SignOff.unmark(.goals, for: point, in: plan))
    #expect(plan == self.plan())
    #expect(try SignOff.unmark(.goals, for: point, in: plan).isEmpty)
    try plan.apply(
      SignOff.decide(point, in: plan, day: "2026-09-24", by: "AK", reference: nil, openErrors: 0))
    #expect(throws: SignOff.Obstacle.alreadyDecided("2026-09-24")) {
      try SignOff.mark(.goals, for: point, in: plan, by: "AK", day: "2026-09-25")
    }
  }

  @Test(
    "a mark is who, a day and a digest, or nothing",
    arguments: [["BL"], ["BL", "i går", "5f"], ["", "2026-09-10", "5f"]])
  func unreadable(_ words: [String]) throws {
    var plan = plan()
    let address = plan.address(.plan, [point, id("ready-goals")])
    #expect(throws: FieldError.self) { try plan.apply([Change(address, from: .list([]), to: .list(words))]) }
  }
}
