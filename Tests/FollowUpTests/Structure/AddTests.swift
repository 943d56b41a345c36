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
