import FollowUp
import Testing

@Suite("What a text counts is counted in the registers")
struct CountOfTests {
  private let municipality = Municipality.standard(id: id("x"), name: "X")

  private func plan() -> Plan {
    var plan = Plan(committee: id("sn"), year: 2026, reportingPoints: [.plan(of: 2026)])
    plan.goals.nodes = [Attainment.high, .high, .partial, nil].enumerated().map { index, level in
      GoalNode(
        id: id("mal-\(index)"), level: .committeeGoal, name: "Mål",
        decision: AttainmentDecision(level: level))
    }
    plan.actions.assignments = ["Klart", "Pågår", nil].enumerated().map { index, status in
      Assignment(id: id("uppdrag-\(index)"), name: "Uppdrag", status: status)
    }
    plan.risks.risks = [["Klart", "Klart"], ["Klart", "Pågår"], []].enumerated().map { index, statuses in
      Risk(
        id: id("risk-\(index)"), number: "\(index)", name: "Risk",
        responses: statuses.enumerated().map {
          RiskResponse(id: id("svar-\($0.offset)"), text: "Åtgärd", status: $0.element)
        })
    }
    plan.actions.commitments = [
      Commitment(
        id: id("ett"), name: "Ett", status: "Klart",
        activities: [
          Activity(id: id("a"), name: "A", status: "Pågår"),
          Activity(id: id("b"), name: "A", status: "Pågår", sameAs: "ett/a"),
        ])
    ]
    plan.actions.tables = [
      table(.thousands, kind: .measures, "effect@2026\nx item 1\ny item 2\nsumma item = x y : 3")
    ]
    return plan
  }

  @Test(
    "all of them, or those that are so",
    arguments: [
      ("committeeGoals", 4), ("committeeGoals:high", 2), ("committeeGoals:notMet", 0), ("councilGoals", nil),
      ("councilGoals:high", nil), ("assignments", 3), ("assignments:finished", 1), ("assignments:started", 1),
      ("risks", 3), ("risks:finished", 1), ("risks:started", 1), ("responses:finished", 3),
      ("responses", 4), ("activities", 1), ("commitments:finished", 1), ("measures", 2),
      ("measures:finished", nil), ("controls", nil), ("indicators:high", nil),
    ] as [(String, Int?)])
  func counted(_ text: String, _ expected: Int?) throws {
    let words = text.split(separator: ":").map(String.init)
    let things = try #require(CountOf.Things(rawValue: words[0]))
    let count = CountOf(things, state: words.count > 1 ? words[1] : nil)
    #expect(count.number(in: plan(), municipality) == expected)
  }

  @Test("a counted figure is exact: four is not three")
  func exact() throws {
    var plan = quotedPlan(
      table(.thousands, "budget@2026\na cost 1"), "mal 3 antal = count(committeeGoals:high)")
    plan.goals = self.plan().goals
    #expect(try summary(quoteFindings(plan)) == ["error mal 3 2"])
    #expect(
      try quoteFindings(plan).first?.message.contains("antal nämndmål, i hög grad uppfyllda är 2") == true)
  }
}
