import FollowUp
import Store
import Testing

@Suite("A link to nothing in a file of version 2 is refused with its line, and nothing on disk is touched")
struct BadLinkTests {
  static let bad: [BadInput] = [
    BadInput(
      "actions.json", "\"details\": \"atgarder\"", "\"details\": \"borta\"",
      "16:9: tables[0].rows[0]: åtgärden resurspass hänvisar till tabellen borta, som inte finns"),
    BadInput(
      "actions.json", "\"sameAs\": \"resurspass\"", "\"sameAs\": \"borta\"",
      "16:9: tables[0].rows[0]: åtgärden resurspass hänvisar till raden borta, som inte finns"),
    BadInput(
      "actions.json", "\"budgetRow\": \"drift/barn\"", "\"budgetRow\": \"drift/borta\"",
      "16:9: tables[0].rows[0]: åtgärden resurspass hänvisar till budgetraden drift/borta, som inte finns"),
    BadInput(
      "actions.json", "\"budgetRow\": \"drift/barn\"", "\"budgetRow\": \"Drift\"",
      "16:9: tables[0].rows[0]: åtgärden resurspass hänvisar till budgetraden ”Drift”, som inte finns"),
    BadInput(
      "actions.json", "\"sameAs\": \"samverkan/forum\"", "\"sameAs\": \"samverkan/borta\"",
      "56:9: commitments[0].activities[0]: aktiviteten forum är densamma som ”samverkan/borta”, som inte finns"
    ),
    BadInput(
      "risks.json", "\"goals\": [\"trygg\"]", "\"goals\": [\"besok\"]",
      "17:17: risks[0].goals[0]: målet besok finns inte i goals.json"),
  ]

  @Test("measures, activities and goals", arguments: BadLinkTests.bad)
  func refused(bad: BadInput) throws {
    let copy = try YearCopy.ofVersion4()
    try copy.change(bad.file, bad.old, bad.new)
    let before = copy.contents
    let error = #expect(throws: StoreError.self) { try copy.open() }
    #expect(error?.description == "\(copy.folder.path)/\(bad.file):\(bad.message)")
    #expect(copy.contents == before)
  }

  @Test("a checkpoint cut off after a goal went leaves files that the journal settles", arguments: 0..<40)
  func cutOff(count: Int) throws {
    let copy = try YearCopy.ofVersion4()
    var year = try copy.open()
    let goal = try #require(FigureAddress("sn/2026/goals/trygg"))
    guard case .pointedTo(_, let changes) = try Structure.remove(goal, in: year.plan) else {
      Issue.record("nothing points to the goal")
      return
    }
    #expect(try year.commit(changes, time: stamp(1)).isSaved)
    let dying = FaultyCalls.killed(at: count)
    _ = try? {
      var again = try copy.open(calls: dying.calls)
      try again.checkpoint()
    }()
    #expect(try copy.open().plan == year.plan)
  }
}
