import FollowUp
import Testing

@Suite("The same figure in the plans of two years")
struct OtherYearTests {
  private func earlier(_ change: (inout Plan) -> Void = { _ in }) -> Plan {
    var plan = Plan(committee: id("sn"), year: 2025, reportingPoints: [.plan(of: 2025)])
    plan.money = [
      named(
        "income",
        table(
          .thousands,
          """
          budget@2025 actual@2024 forecast@2025
          intakter revenue 45752 49339 50000
          personal cost 303644 297706 310000
          """))
    ]
    plan.goals.indicators = [indicator("hme", goal: "mal", .higher, unit: .index, "outcome@2024 = 82")]
    change(&plan)
    return plan
  }

  private func told(_ other: Plan, year: Int = 2026) -> [Finding] {
    findings(
      .otherYear, money: [named("income", incomeStatement2026())],
      goals: GoalRegister(indicators: [
        indicator("hme", goal: "mal", .higher, unit: .index, "outcome@2024 = 82", "outcome@2025 = 83")
      ]), year: year, others: [other])
  }

  @Test("closing and actual of a year, and its budget, are the same; forecasts are made anew")
  func same() {
    #expect(told(earlier()) == [])
  }

  @Test("a figure that has changed is a warning in the newer year, one for a column")
  func changed() {
    let other = earlier { plan in
      plan.money[0].cells[cell("intakter", "actual@2024")] = Figure(.number(number("49000e3")))
      plan.money[0].cells[cell("personal", "actual@2024")] = Figure(.number(number("297000e3")))
    }
    let found = told(other)
    #expect(found.map(brief) == ["warning personal/closing@2024"])
    #expect(found.first?.message.contains("i planen för 2025") == true)
    #expect(found.first?.message.contains("Även 1 annan rad skiljer") == true)
    #expect(told(other, year: 2024) == [])
  }

  @Test("a budget of another version and another committee's figures are other figures")
  func others() {
    #expect(
      told(
        earlier {
          $0.money[0].columns[0].version = "justerad"; wrong(&$0)
        }) == [])
    #expect(told(earlier { wrong(&$0) }).map(brief) == ["warning personal/budget@2025"])
  }

  private func wrong(_ plan: inout Plan) {
    plan.money[0].cells[cell("personal", "budget@2025")] = Figure(.number(number("300000e3")))
  }

  @Test("an outcome that has been revised is a warning")
  func indicators() {
    let other = earlier { $0.goals.indicators[0].observations[0].figure.content = .number(number("81")) }
    #expect(told(other).map(brief) == ["warning hme/outcome@2024"])
    let finer = earlier { $0.goals.indicators[0].observations[0].figure.content = .number(number("82.3")) }
    #expect(told(finer) == [])
  }
}
