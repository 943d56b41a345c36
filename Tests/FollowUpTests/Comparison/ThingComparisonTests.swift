import FollowUp
import Testing

@Suite("Texts and assessments of two sides are put beside each other")
struct ThingComparisonTests {
  private let scale = RiskScale(
    likelihoods: ["liten", "måttlig", "stor", "mycket stor"].map { RiskScale.Level(names: [$0]) },
    consequences: ["lindrig", "kännbar", "allvarlig", "mycket allvarlig"].map {
      RiskScale.Level(names: [$0])
    },
    grid: [])

  private func compared(_ left: Plan, _ right: Plan) -> ThingComparison {
    let sides = (ComparedSide(left, name: "I dag"), ComparedSide(right, name: "Då"))
    let figures = FigureComparison(sides.0, sides.1, shown: period("2026"))
    return ThingComparison(sides.0, sides.1, figures: figures, scale: scale)
  }

  private func told(_ left: Plan, _ right: Plan) -> [String] {
    compared(left, right).changed.map {
      "\($0.label): \($0.left?.text ?? "saknas") | \($0.right?.text ?? "saknas")"
    }
  }

  private func plan(_ year: Int, goal: String, named name: String = "Trygghet") -> Plan {
    let risk = Risk(
      id: id("moten"), number: "3", name: "Möten", assessment: RiskAssessment(likelihood: 2, consequence: 3),
      motivation: "Sker ofta", goals: [id(goal)],
      responses: [RiskResponse(id: id("rutin"), text: "Ny rutin", status: "Pågår")])
    let indicator = Indicator(
      id: id("besok"), goal: id(goal), name: "Besök", unit: .count,
      observations: [
        Observation(role: .outcome, period: Period(year: year - 1), figure: Figure(.number(number("5"))))
      ])
    return Plan(
      committee: id("sn"), year: year,
      goals: GoalRegister(
        nodes: [GoalNode(id: id(goal), level: .committeeGoal, name: name)], indicators: [indicator]),
      risks: RiskRegister(risks: [risk]))
  }

  private func changed(_ plan: Plan, _ path: String, _ value: FieldValue) throws -> Plan {
    var plan = plan
    try plan.set(try #require(FigureAddress("sn/2026/\(path)")), to: value)
    return plan
  }

  @Test("levels, statuses, assessments and links are told by their names, and only what differs")
  func fields() throws {
    let then = plan(2026, goal: "trygg")
    var now = try changed(then, "risks/moten/consequence", .level(4))
    now = try changed(now, "risks/moten/rutin/status", .choice("Klart"))
    now = try changed(now, "goals/trygg/attainment", .choice("partial"))
    now = try changed(now, "risks/moten/goals", .list([]))
    #expect(
      told(now, then) == [
        "Måluppfyllelse · Trygghet: delvis uppfyllt | ",
        "Konsekvens · Möten: 4 mycket allvarlig | 3 allvarlig",
        "Mål · Möten:  | Trygghet", "Läge · Ny rutin: Klart | Pågår",
      ])
    #expect(told(then, then).isEmpty)
    #expect(compared(then, then).isSame)
  }

  @Test("a thing that only one side has is one row, with all that was in it")
  func alone() throws {
    let then = plan(2026, goal: "trygg")
    var now = then
    now.risks.risks = []
    #expect(told(now, then) == ["Risk · Möten: saknas | finns"])
    #expect(told(then, now) == ["Risk · Möten: finns | saknas"])
  }

  @Test("the comment of a figure, and that it is preliminary, are compared where both have the figure")
  func remarks() throws {
    let then = plan(2026, goal: "trygg")
    var figure = Figure(.number(number("5")))
    figure.note = "Efter rättning"
    figure.isPreliminary = true
    let now = try changed(then, "goals/besok/outcome@2025", .figure(figure))
    #expect(
      told(now, then)
        == [
          "Kommentar till siffran · Besök · Utfall 2025: Efter rättning | ",
          "Preliminär · Besök · Utfall 2025: ja | ",
        ].map { $0.replacing("Utfall", with: "utfall") })
  }

  @Test("another year's things meet by id, else by name; a link to the same thing by either is no change")
  func years() throws {
    var next = plan(2027, goal: "trygghet-2027")
    next.risks.risks[0].name = "Möten och resor"
    #expect(told(next, plan(2026, goal: "trygg")) == ["Namn · Möten och resor: Möten och resor | Möten"])
  }

  @Test("of another year's things with one name each meets one, and the rest are told as alone")
  func sameName() throws {
    var next = plan(2027, goal: "a")
    next.goals.nodes.append(GoalNode(id: id("b"), level: .committeeGoal, name: "Trygghet"))
    #expect(told(next, plan(2026, goal: "c")) == ["Nämndmål · Trygghet: finns | saknas"])
  }
}
