import FollowUp
import Testing

@Suite("What a quoted figure claims to be is a link, as long as the year lasts")
struct ClaimLinkTests {
  private let claims = [
    "money/table/personal/budget@2026", "money/table/lokaler/budget@2026 / money/table/kostnader/budget@2026",
    "goals/fordon/outcome@2024", "statistics/text/annan/quote", "von/2026/money/table/personal/budget@2026",
  ]

  private func plan() throws -> Plan {
    var plan = linkedPlan()
    plan.statistics =
      quotedPlan(
        plan.money[0], "annan 1 mnkr\nram 1.0 mnkr = \(claims.joined(separator: " | "))"
      ).statistics
    return plan
  }

  private func removal(_ path: String) throws -> (pointers: [String], left: [String]) {
    let start = try plan()
    guard case .pointedTo(let links, let changes) = try Structure.remove(address(path), in: start) else {
      Issue.record("nobody points to \(path)")
      return ([], [])
    }
    let plan = try start.after(changes)
    #expect(PlanIntegrity.flaws(in: plan).isEmpty)
    #expect(try plan.after(changes.reversed().map(\.inverse)) == start)
    let mine = links.filter { $0.from == address("statistics/text/ram") }
    return (mine.map(\.word), plan.statistics[0].row(id("ram"))?.claims.map(\.description) ?? [])
  }

  @Test("who removes a row, a column, a table or an indicator is told, and only the claims to it go with it")
  func removed() throws {
    #expect(try removal("money/table/lokaler") == ([claims[1]], [0, 2, 3, 4].map { claims[$0] }))
    #expect(
      try removal("money/table/columns/budget@2026")
        == ([claims[0], claims[1], claims[1]], [2, 3, 4].map { claims[$0] }))
    #expect(try removal("money/table").left == [2, 3, 4].map { claims[$0] })
    #expect(try removal("goals/fordon") == ([claims[2]], [0, 1, 3, 4].map { claims[$0] }))
    #expect(try removal("statistics/text/annan") == ([claims[3]], [0, 1, 2, 4].map { claims[$0] }))
  }

  @Test("another name changes no claim")
  func renamed() throws {
    let start = try plan()
    let changes = try Structure.rename(address("money/table/personal"), to: "Löner", in: start)
    #expect(try start.after(changes).statistics == start.statistics)
    #expect(try quoteFindings(start.after(changes)).count == quoteFindings(start).count)
  }

  @Test("a copied row keeps its claims; a copied table claims its own figures")
  func copied() throws {
    let start = try plan()
    let row = try Structure.copy(address("statistics/text/ram"), in: start)
    let twice = try start.after(row.changes)
    #expect(twice.statistics[0].rows.last?.claims.map(\.description) == claims)
    let copy = try Structure.copy(address("statistics/text"), name: "Utkast", in: start)
    let table = try #require(try start.after(copy.changes).statistics.first { $0.title == "Utkast" })
    var expected = claims
    expected[3] = "statistics/\(table.id)/annan/quote"
    #expect(table.row(id("ram"))?.claims.map(\.description) == expected)
  }

  @Test("the year after makes no claims: the text is last year's")
  func nextYear() throws {
    var start = try plan()
    start.money[0].rows[0].claims = start.statistics[0].rows[1].claims
    let municipality = Municipality.standard(id: id("x"), name: "X")
    let next = NextYear.plan(from: start, municipality: municipality).plan
    #expect(next.money.flatMap(\.rows).isEmpty == false)
    #expect((next.money + next.statistics).flatMap(\.rows).flatMap(\.claims).isEmpty)
  }
}
