import FollowUp
import Testing

@Suite("Adding a thing")
struct AddTests {
  /// Near what, what, its name, where it comes to be, and what it comes to stand after.
  static let cases: [(String, NewThing.Kind, String, String, String?)] = [
    ("goals/fordon", .indicator, "Utsläpp", "goals/utslapp", "fordon"),
    ("goals/klimat", .indicator, "Utsläpp", "goals/utslapp", "fordon"),
    ("goals/klimat/attainment", .committeeGoal, "Trygghet", "goals/trygghet", "klimat"),
    ("goals/fordon", .area, "Området", "goals/omradet", "klimat"),
    ("money/table/barn/forecast@2025", .row, "Ungdom", "money/table/ungdom", "barn"),
    ("money/table/barn/forecast@2025", .table(.investments), "Investeringar", "money/investeringar", "table"),
    ("money/table", .column, "Budget 2027", "money/table/columns/budget@2027", nil),
    ("risks/upphandling", .risk, "Ny risk", "risks/ny-risk", "upphandling"),
    ("risks/upphandling", .response, "Utbilda", "risks/upphandling/utbilda", "utbildning"),
    ("risks/upphandling/utbildning", .response, "Namn", "risks/upphandling/namn", "utbildning"),
    ("risks/stickprov/examined", .control, "Stickprov", "risks/stickprov-2", "stickprov"),
    ("risks/revision", .review, "Revision 2", "risks/revision-2", "revision"),
    ("actions/table", .assignment, "Utred lokaler", "actions/utred-lokaler", nil),
    ("actions/table", .commitment, "Tidiga insatser", "actions/tidiga-insatser", nil),
    ("actions/table", .contract, "Hemtjänst AB", "actions/hemtjanst-ab", nil),
    ("plan/plan", .reportingPoint, "Delår 31 augusti", "plan/2026-08", "plan"),
  ]

  @Test("puts it after what has the focus, with an id of its name", arguments: cases)
  func add(near: String, kind: NewThing.Kind, name: String, place: String, after: String?) throws {
    var plan = smallPlan()
    let start = plan
    let addition = try Structure.add(kind, name: name, near: address(near), in: plan)
    #expect(addition.address == address(place))
    try plan.apply(addition.changes)
    let placed = try #require(plan.thing(at: addition.address))
    #expect(placed.thing.name == name)
    #expect(placed.after?.description == after)
    #expect(Structure.kinds(near: address(near), in: start).contains(kind))
    try plan.apply(addition.changes.reversed().map(\.inverse))
    #expect(plan == start)
  }
}

@Suite("What is not added")
struct AddRefusalTests {
  static let cases: [(String, NewThing.Kind, String, String?, FieldProblem)] = [
    ("goals/klimat", .indicator, "  ", nil, .emptyName),
    ("goals/klimat", .indicator, "rad\nrad", nil, .notOneLine),
    (
      "goals/klimat", .indicator, String(repeating: "x", count: 10_000), nil,
      .tooLong(count: 10_000, limit: 1000)
    ),
    ("goals/klimat", .indicator, "Fordon", "fordon", .taken(id("fordon"))),
    ("goals/klimat", .area, "Allt", "overall", .reserved(id("overall"))),
    ("money/table/barn", .row, "Rubrik", "title", .reserved(id("title"))),
    ("money/table/barn", .row, "Kolumner", "columns", .reserved(id("columns"))),
    ("money/table/barn", .row, "Barn", "barn", .taken(id("barn"))),
    ("money/table/barn", .column, "Budget 2026", "budget", .taken(id("budget"))),
    ("money/table/barn", .column, "Anmärkning", "label", .reserved(id("label"))),
    ("risks/upphandling", .response, "Namn", "name", .reserved(id("name"))),
    (
      "risks/upphandling", .indicator, "X", nil,
      .noPlace("En indikator läggs under ett mål: välj målet först.")
    ),
    (
      "plan/plan", .reportingPoint, "Något", nil,
      .unreadable("Något", example: "Delår 31 mars, Månadsrapport oktober eller 2026-10")
    ),
  ]

  @Test("what cannot be is refused with the reason", arguments: cases)
  func refused(near: String, kind: NewThing.Kind, name: String, own: String?, problem: FieldProblem) {
    #expect(throws: problem) {
      try Structure.add(kind, name: name, near: address(near), id: own.map { id($0) }, in: smallPlan())
    }
  }

  @Test("to an empty year everything can be added from nothing, and the kinds say what comes first")
  func empty() throws {
    var plan = Plan(
      committee: id("sn"), year: 2026,
      reportingPoints: [ReportingPoint(id: id("plan"), kind: .plan, name: "Plan", period: period("2025"))])
    func add(_ kind: NewThing.Kind, _ name: String, _ near: FigureAddress, isInside: Bool = false) throws
      -> FigureAddress
    {
      let addition = try Structure.add(kind, name: name, near: near, isInside: isInside, in: plan)
      plan = try plan.after(addition.changes)
      return addition.address
    }
    for register in FigureAddress.Register.ofYear {
      #expect(!Structure.kinds(near: plan.address(register, []), in: plan).isEmpty, "\(register)")
    }
    let goal = try add(.committeeGoal, "Trygghet", plan.address(.goals, []))
    _ = try add(.indicator, "Oro", goal)
    _ = try add(.committeeGoal, "Delmål", goal, isInside: true)
    #expect(plan.goals.children(of: goal.path[0]).map(\.name) == ["Delmål"])
    for kind in FigureTable.Kind.allCases {
      let table = try add(.table(kind), kind.swedish, plan.address(.money, []))
      let row = try add(.row, "En rad", table)
      _ = try add(.row, "En del", row, isInside: true)
      _ = try add(.column, "Prognos 2030-08", table)
      #expect(plan.table(around: table)?.rows.last?.parent == row.path.last)
    }
    #expect(PlanIntegrity.flaws(in: plan).isEmpty)
  }

  @Test("every kind has a word of its own, in Swedish and in English, that means it")
  func words() {
    let plan = linkedPlan()
    let kinds = NewThing.Kind.allCases
    #expect(Set(kinds.map(\.argument)).count == kinds.count && Set(kinds.map(\.english)).count == kinds.count)
    for kind in kinds {
      for word in [kind.argument, kind.english, kind.swedish] where kind != .response || word != "åtgärd" {
        #expect(NewThing.Kind.named(word, near: address("goals/klimat"), in: plan) == kind, "\(word)")
      }
    }
    #expect(NewThing.Kind.named("åtgärd", near: address("actions/table"), in: plan) == .row)
    #expect(NewThing.Kind.named("åtgärd", near: address("risks/upphandling"), in: plan) == .response)
    #expect(NewThing.Kind.named("tabell", near: address("statistics/table"), in: plan) == .table(.volumes))
    #expect(NewThing.Kind.named("rymdraket", near: address("goals/klimat"), in: plan) == nil)
  }
}
