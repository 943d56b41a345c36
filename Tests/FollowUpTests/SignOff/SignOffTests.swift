import FollowUp
import Testing

@Suite("A report is decided with who, when, diarienummer and a digest, and unlocked only with a reason")
struct SignOffTests {
  private let point = id("2026-08")

  private func plan() -> Plan {
    let indicator = Indicator(
      id: id("besok"), goal: id("trygg"), name: "Besök", unit: .count,
      observations: [
        Observation(role: .outcome, period: period("2026-08"), figure: Figure(.number(number("12")))),
        Observation(role: .outcome, period: period("2025-08"), figure: Figure(.number(number("10")))),
      ])
    return Plan(
      committee: id("sn"), year: 2026,
      reportingPoints: [
        ReportingPoint(id: point, kind: .august, name: "Delår 31 augusti", period: period("2026-08"))
      ],
      goals: GoalRegister(
        nodes: [GoalNode(id: id("trygg"), level: .committeeGoal, name: "Trygg")], indicators: [indicator]))
  }

  private func decided() throws -> Plan {
    var plan = plan()
    try plan.apply(
      SignOff.decide(point, in: plan, day: "2026-09-24", by: "AK", reference: "SN 2026/1", openErrors: 0))
    return plan
  }

  private func outcome(_ text: String, of plan: Plan, at period: String = "2026-08") throws -> Change {
    let address = try #require(FigureAddress("sn/2026/goals/besok/outcome@\(period)"))
    return Change(address, from: try plan.value(at: address), to: .figure(Figure(.number(number(text)))))
  }

  @Test("the decision says who, when, what number, and freezes the period's figures and no others")
  func decides() throws {
    var plan = try decided()
    let kept = try #require(plan.reportingPoint(point))
    #expect([kept.decided, kept.decidedBy, kept.reference] == ["2026-09-24", "AK", "SN 2026/1"])
    #expect(kept.digest == ReportDigest.of(plan))
    let change = try outcome("13", of: plan)
    #expect(throws: FieldError.decided(change.address, "Delår 31 augusti")) { try plan.apply([change]) }
  }

  @Test(
    "texts and other periods are open while a report of the year is, and frozen when every report is decided")
  func closed() throws {
    var plan = try decided()
    let comment = plan.address(.goals, [id("besok"), id("comment")])
    let said = Change(comment, from: .text(nil), to: .text("Fler än väntat"))
    for change in [said, try outcome("11", of: plan, at: "2025-08")] {
      #expect(throws: FieldError.decided(change.address, "Delår 31 augusti")) { try plan.apply([change]) }
    }
    let next = ReportingPoint(id: id("2026"), kind: .fullYear, name: "Helår", period: period("2026"))
    let opening = Change(
      plan.address(.plan, [next.id]), from: .thing(nil),
      to: .thing(Placed(.reportingPoint(next), after: point)))
    try plan.apply([opening])
    try plan.apply([said, outcome("11", of: plan, at: "2025-08")])
    let frozen = try outcome("13", of: plan)
    #expect(throws: FieldError.decided(frozen.address, "Delår 31 augusti")) { try plan.apply([frozen]) }
  }

  @Test(
    "what is said of a decided report is changed by unlocking it only",
    arguments: ["name", "decided", "decided-by", "reference", "digest"])
  func sealed(_ field: String) throws {
    var plan = try decided()
    let address = plan.address(.plan, [point, id(field)])
    let change = Change(address, from: try plan.value(at: address), to: .text("2026-10-01"))
    #expect(throws: FieldError.decided(address, "Delår 31 augusti")) { try plan.apply([change]) }
  }

  @Test("a date alone is no decision, and neither is the decision of something else")
  func byHand() throws {
    var plan = plan()
    let address = plan.address(.plan, [point, id("decided")])
    let date = Change(address, from: .text(nil), to: .text("2026-09-24"))
    #expect(throws: FieldError.invalid(address, .decidedByHand)) { try plan.apply([date]) }
    let decision = try SignOff.decide(
      point, in: plan, day: "2026-09-24", by: "AK", reference: nil, openErrors: 0)
    try plan.apply([outcome("13", of: plan)])
    #expect(throws: FieldError.invalid(address, .decidedOtherwise)) { try plan.apply(decision) }
  }

  @Test("the digest is another when anything the year says is, and the same again when that is taken back")
  func digest() throws {
    var other = plan()
    let before = ReportDigest.of(other)
    try other.apply([outcome("13", of: other)])
    #expect(ReportDigest.of(other) != before)
    try other.apply([outcome("12", of: other)])
    #expect(ReportDigest.of(other) == before)
    let comment = other.address(.goals, [id("besok"), id("comment")])
    try other.apply([Change(comment, from: .text(nil), to: .text("Fler än väntat"))])
    #expect(ReportDigest.of(other) != before)
    try other.apply([Change(comment, from: .text("Fler än väntat"), to: .text(""))])
    #expect(ReportDigest.of(other) == before)
  }

  @Test("the digest does not hang on the order things stand in, or on the reporting points")
  func order() {
    var other = plan()
    let before = ReportDigest.of(other)
    other.goals.indicators[0].observations.reverse()
    other.reportingPoints[0].name = "Augusti"
    #expect(ReportDigest.of(other) == before)
  }

  @Test("open errors stand in the way, until it is asked for despite them")
  func errors() throws {
    let plan = plan()
    #expect(throws: SignOff.Obstacle.openErrors(2)) {
      try SignOff.decide(point, in: plan, day: "2026-09-24", by: "AK", reference: nil, openErrors: 2)
    }
    #expect(
      try !SignOff.decide(
        point, in: plan, day: "2026-09-24", by: "AK", reference: nil, openErrors: 2, despiteErrors: true
      ).isEmpty)
  }

  @Test("twice is refused; unlocking takes a reason, and everything about the decision away")
  func unlocks() throws {
    var plan = try decided()
    #expect(throws: SignOff.Obstacle.alreadyDecided("2026-09-24")) {
      try SignOff.decide(point, in: plan, day: "2026-09-25", by: "BL", reference: nil, openErrors: 0)
    }
    for reason in [nil, "", " \t"] {
      #expect(throws: SignOff.Obstacle.noReason) { try SignOff.unlock(point, in: plan, reason: reason) }
    }
    let changes = try SignOff.unlock(point, in: plan, reason: "Fel prognos")
    #expect(SignOff.unlocks(changes))
    #expect(!SignOff.unlocks(changes.map(\.inverse)))
    try plan.apply(changes)
    #expect(plan == self.plan())
    #expect(throws: SignOff.Obstacle.notDecided) { try SignOff.unlock(point, in: plan, reason: "Igen") }
  }
}
