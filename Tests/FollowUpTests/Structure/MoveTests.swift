import FollowUp
import Testing

@Suite("Moving, copying and renaming a thing")
struct MoveTests {
  /// What is moved, where to, where it then is, and what it stands after.
  static let moves: [(String, MoveTarget, String, String?)] = [
    ("goals/luft", .up, "goals/luft", nil),
    ("goals/klimat", .last, "goals/klimat", "luft"),
    ("goals/luft", .under(address("goals/annat")), "goals/luft", nil),
    ("goals/luft", .after(address("goals/omrade")), "goals/luft", "omrade"),
    ("goals/fordon", .under(address("goals/luft")), "goals/fordon", "buller"),
    ("goals/fordon", .after(address("goals/buller")), "goals/fordon", "buller"),
    ("money/table/personal", .down, "money/table/personal", "lokaler"),
    ("money/table/kostnader", .first, "money/table/kostnader", nil),
    ("risks/stickprov", .up, "risks/stickprov", nil),
    (
      "risks/upphandling/utbildning", .under(address("risks/stickprov")), "risks/stickprov/utbilda",
      "utbildning"
    ),
    ("actions/samverkan/enkat", .first, "actions/samverkan/enkat", nil),
  ]

  @Test("it comes where it is to be, and is taken back", arguments: moves)
  func move(path: String, target: MoveTarget, place: String, after: String?) throws {
    let start = linkedPlan()
    let moved = try Structure.move(address(path), to: target, in: start)
    #expect(moved.address == address(place))
    let plan = try start.after(moved.changes)
    #expect(try #require(plan.thing(at: moved.address)).after?.description == after)
    #expect(PlanIntegrity.flaws(in: plan).isEmpty)
    #expect(try plan.after(moved.changes.reversed().map(\.inverse)) == start)
  }

  @Test("goals stand before those under them, wherever they are moved")
  func parentsFirst() throws {
    let start = linkedPlan()
    let plan = try start.after(Structure.move(address("goals/omrade"), to: .last, in: start).changes)
    #expect(plan.goals.nodes.map(\.id) == ["annat", "omrade", "klimat", "luft"].map { id($0) })
  }

  @Test(
    "what cannot be is refused",
    arguments: [
      ("goals/omrade", MoveTarget.under(address("goals/klimat"))),
      ("goals/klimat", .under(address("goals/klimat"))),
      ("goals/fordon", .under(address("risks/upphandling"))),
      ("money/table/personal", .under(address("actions/table"))),
      ("actions/samverkan/forum", .under(address("actions/omsorg"))),
      ("risks/upphandling", .after(address("goals/klimat"))),
      ("goals/okant", .up),
    ])
  func refused(path: String, target: MoveTarget) {
    #expect(throws: FieldError.self) { try Structure.move(address(path), to: target, in: linkedPlan()) }
  }

  @Test("a goal that is given another parent by its field moves as a whole, and comes back to its place")
  func exact() throws {
    let start = linkedPlan()
    let field = Change(address("goals/klimat/parent"), from: .choice("omrade"), to: .choice("annat"))
    let changes = try Structure.exact(field, in: start)
    let plan = try start.after(changes)
    #expect(plan.goals.node(id("klimat"))?.parent == id("annat"))
    #expect(try plan.after(changes.reversed().map(\.inverse)) == start)
  }

  @Test("a copied row has the figures, is counted where the other is, and is taken back")
  func row() throws {
    let start = linkedPlan()
    let copy = try Structure.copy(address("money/table/personal"), name: "Konsulter", in: start)
    let plan = try start.after(copy.changes)
    #expect(copy.address == address("money/table/konsulter"))
    #expect(plan.money[0].value(id("kostnader"), column("budget@2026")) == number("25e3"))
    #expect(try plan.after(copy.changes.reversed().map(\.inverse)) == start)
  }

  @Test("a goal is copied with its indicators when that is asked for; nobody has judged it")
  func goal() throws {
    var start = linkedPlan()
    start.goals.nodes[1].decision.level = .high
    let alone = try Structure.copy(address("goals/klimat"), in: start)
    #expect(try start.after(alone.changes).goals.indicators.count == 2)
    let whole = try Structure.copy(address("goals/klimat"), withIndicators: true, in: start)
    let plan = try start.after(whole.changes)
    #expect(plan.goals.indicators(of: id("klimat-kopia")).map(\.name) == ["fordon"])
    #expect(plan.goals.node(id("klimat-kopia"))?.decision == AttainmentDecision())
  }

  @Test("a table is copied whole, a control without what came of it, a follow-up to the next year")
  func others() throws {
    var start = linkedPlan()
    start.risks.controls[0].examined = Figure(.number(number("20")))
    var plan = try start.after(Structure.copy(address("money/table"), name: "Utkast", in: start).changes)
    #expect(plan.money[1].cells == plan.money[0].cells)
    plan = try plan.after(Structure.copy(address("risks/stickprov"), in: plan).changes)
    #expect(plan.risks.controls[1].examined == nil && plan.risks.controls[1].risk == id("upphandling"))
    let next = try Structure.copy(address("actions/omsorg/2026"), in: plan)
    #expect(next.address == address("actions/omsorg/2027"))
    #expect(try plan.after(next.changes).actions.contracts[0].followUps.last?.finding == nil)
  }

  @Test("a name is changed, and only the name")
  func rename() throws {
    let start = linkedPlan()
    for (path, field) in [
      ("goals/klimat", "name"), ("money/table/personal", "label"), ("money/table", "title"),
    ] {
      let changes = try Structure.rename(address(path), to: " Nytt ", in: start)
      #expect(changes.map(\.address) == [address("\(path)/\(field)")] && changes.map(\.to) == [.text("Nytt")])
    }
    let place = address("goals/klimat/name")
    #expect(throws: FieldError.invalid(place, .emptyName)) {
      try Structure.rename(address("goals/klimat"), to: "  ", in: start)
    }
  }
}
