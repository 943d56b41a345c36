import FollowUp
import Testing

@Suite("Removing a thing")
struct RemoveTests {
  /// What is removed, and who points to it or goes with it.
  static let cases: [(String, [String])] = [
    ("goals/fordon", []),
    ("goals/annat", []),
    ("goals/klimat", ["goals/fordon", "risks/upphandling", "actions/table/hemtjanst"]),
    (
      "goals/omrade",
      [
        "goals/klimat", "goals/luft", "goals/fordon", "goals/buller", "risks/upphandling",
        "actions/table/hemtjanst", "actions/table/hemtjanst",
      ]
    ),
    ("money/table/kostnader", []),
    ("money/table/personal", ["money/table/kostnader", "actions/table/hemtjanst"]),
    ("money/table/columns/variance@2026", []),
    ("money/table/columns/budget@2026", ["money/table/columns/variance@2026"]),
    ("money/table", ["actions/table/hemtjanst"]),
    ("risks/upphandling", ["risks/stickprov"]),
    ("risks/upphandling/utbildning", []),
    ("risks/stickprov", []),
    ("actions/samverkan/forum", ["actions/samverkan/enkat"]),
    ("actions/samverkan", []),
    ("actions/omsorg", []),
    ("actions/omsorg/2026", []),
  ]

  @Test("says who points to it, leaves nothing that does, and is taken back", arguments: cases)
  func remove(path: String, pointers: [String]) throws {
    let start = linkedPlan()
    let (links, changes) = try removal(address(path), in: start)
    #expect(links.map(\.from) == pointers.map { address($0) })
    let plan = try start.after(changes)
    #expect(plan.thing(at: address(path)) == nil)
    #expect(PlanIntegrity.flaws(in: plan).isEmpty)
    #expect(try plan.after(changes.reversed().map(\.inverse)) == start)
  }

  private func removal(
    _ address: FigureAddress, in plan: Plan
  ) throws -> (links: [PlanLink], changes: [Change]) {
    switch try Structure.remove(address, in: plan) {
    case .ready(let changes): ([], changes)
    case .pointedTo(let links, let changes): (links, changes)
    }
  }

  @Test("a goal takes what is under it with it; a control loses its link only")
  func dependants() throws {
    let start = linkedPlan()
    let area = try start.after(removal(address("goals/omrade"), in: start).changes)
    #expect(area.goals.nodes.map(\.id) == [id("annat")])
    #expect(area.goals.indicators.isEmpty)
    let risk = try start.after(removal(address("risks/upphandling"), in: start).changes)
    #expect(risk.risks.controls.map(\.risk) == [nil])
  }

  @Test("a row is taken out of the sums it is in; the last one leaves a row to type in")
  func sums() throws {
    let start = linkedPlan()
    let one = try start.after(removal(address("money/table/lokaler"), in: start).changes)
    #expect(one.money[0].row(id("kostnader"))?.terms.map(\.row) == [id("personal")])
    let none = try one.after(removal(address("money/table/personal"), in: one).changes)
    #expect(none.money[0].row(id("kostnader"))?.isComputed == false)
    #expect(none.money[0].controls.keys.allSatisfy { $0.column.field == id("variance") })
  }

  @Test("the last reporting point cannot go, nor one that is fastställd")
  func points() throws {
    var plan = linkedPlan()
    let place = address("plan/plan")
    #expect(throws: FieldError.invalid(place, .lastOne)) { try Structure.remove(place, in: plan) }
    plan.reportingPoints.append(
      ReportingPoint(id: id("2026"), kind: .fullYear, name: "Helår", period: period("2026")))
    plan.reportingPoints[0].decided = "2025-12-10"
    #expect(throws: FieldError.decided(place, "Verksamhetsplan")) { try Structure.remove(place, in: plan) }
    let move = address("plan/plan/period")
    #expect(throws: FieldError.decided(move, "Verksamhetsplan")) { try plan.set(move, to: .text("2024")) }
  }

  @Test(
    "figures of a fastställd period are not removed with what they stand in",
    arguments: [
      "money/table/personal", "money/table/kostnader", "money/table", "money/table/columns/budget@2026",
      "goals/fordon", "goals/klimat",
    ])
  func decided(path: String) throws {
    var plan = linkedPlan()
    plan.reportingPoints[0].period = path.hasPrefix("goals") ? period("2024") : period("2026")
    plan.reportingPoints[0].decided = "2026-12-10"
    #expect(throws: FieldError.self) { try Structure.remove(address(path), in: plan) }
  }

  @Test("what is not there is not found")
  func missing() {
    let place = address("goals/okant")
    #expect(throws: FieldError.notFound(place)) { try Structure.remove(place, in: linkedPlan()) }
  }
}
