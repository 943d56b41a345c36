import FollowUp
import Testing

@Suite("A figure is preliminary or final")
struct PreliminaryFiguresTests {
  private let first = FigureAddress("sn/2026/goals/besok/outcome@2020")

  private func plan(_ figures: [Figure]) -> Plan {
    let observations = figures.enumerated().map { index, figure in
      Observation(role: .outcome, period: Period(year: 2020 + index), figure: figure)
    }
    let indicator = Indicator(
      id: id("besok"), goal: id("mal"), name: "Besök", unit: .count, observations: observations)
    return Plan(committee: id("sn"), year: 2026, goals: GoalRegister(indicators: [indicator]))
  }

  @Test("it is made so, and final again, with all else it says left as it is")
  func toggled() throws {
    let address = try #require(first)
    let before = plan([Figure(.number(number("12")), note: "enkät")])
    var now = before
    try now.apply([#require(try PreliminaryFigures.change(address, in: now, to: true))])
    #expect(PreliminaryFigures.of(now) == [address])
    #expect(try PreliminaryFigures.change(address, in: now, to: true) == nil)
    try now.apply([#require(try PreliminaryFigures.change(address, in: now, to: false))])
    #expect(now == before)
  }

  @Test("what is missing is neither")
  func missing() throws {
    let address = try #require(first)
    let plan = plan([.empty, Figure(.missing(.dash), isPreliminary: true)])
    #expect(PreliminaryFigures.of(plan).isEmpty)
    #expect(throws: FieldError.invalid(address, .noFigure)) {
      try PreliminaryFigures.change(address, in: plan, to: true)
    }
  }
}
