import FollowUp
import Testing

@Suite("Why a finding stands is kept as a change")
struct ExplainingTests {
  private let finding = Finding(
    .sum, .error,
    at: [FigureAddress(committee: id("sn"), year: 2026, register: .money, path: [id("drift"), id("total")])],
    place: "Drift · Total", section: "Drift", message: "Fel.")

  private func plan() -> Plan { Plan(committee: id("sn"), year: 2026, reportingPoints: [.plan(of: 2026)]) }

  @Test("it says who and when, and rests on what the finding rests on")
  func isKept() throws {
    var plan = plan()
    try plan.apply([#require(try finding.explained("Tryckfel.", by: "AK", day: "2026-09-12", in: plan))])
    let said = try #require(plan.explanations.first)
    #expect(said.id == finding.id && said.basis == finding.basis && said.rule == "sum")
    #expect(said.text == "Tryckfel." && said.by == "AK" && said.day == "2026-09-12")
    #expect(CheckReport([finding], explanations: plan.explanations).items.map(\.state) == [.explained(said)])
  }

  @Test("said again, it takes the place of what was said, and can be taken back")
  func isReplaced() throws {
    var plan = plan()
    let first = try #require(try finding.explained("Tryckfel.", by: "AK", day: "2026-09-12", in: plan))
    try plan.apply([first])
    let second = try #require(try finding.explained("Rättat i mars.", by: "BL", day: "2026-09-13", in: plan))
    try plan.apply([second])
    #expect(plan.explanations.map(\.text) == ["Rättat i mars."])
    try plan.apply([second.inverse, first.inverse])
    #expect(plan.explanations.isEmpty)
  }

  @Test("a text that says nothing is no explanation", arguments: ["", "  ", "\n"])
  func isEmpty(_ text: String) throws {
    #expect(try finding.explained(text, by: "AK", day: "2026-09-12", in: plan()) == nil)
  }

  @Test("a text longer than the store takes is refused")
  func isTooLong() throws {
    #expect(throws: FieldProblem.self) {
      try finding.explained(
        String(repeating: "a", count: FieldLimit.text + 1), by: "AK", day: "2026-09-12", in: plan())
    }
  }
}
