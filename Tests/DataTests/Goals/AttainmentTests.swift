import FollowUp
import Testing

@Suite("The attainment of data/huddinge is what the committee decided")
struct AttainmentTests {
  @Test("every printed attainment is at its address, level and wording")
  func decisions() throws {
    let rows = try FixtureFile.attainment.rows()
    let plans = try HuddingePlans()
    #expect(rows.count == FixtureFile.attainment.count)
    let failures = rows.filter { !Self.holds($0, in: plans) }
    #expect(failures.isEmpty, "\(failures.map(\.address))")
  }

  @Test("no goal has an attainment nobody printed")
  func nothingInvented() throws {
    let decided = try HuddingePlans().all.flatMap { plan in
      plan.goals.nodes.map(\.decision) + [plan.goals.overall]
    }.filter { $0.level != nil || $0.printed != nil }
    #expect(decided.count == FixtureFile.attainment.count)
  }

  private static func holds(_ row: FixtureRow, in plans: HuddingePlans) -> Bool {
    guard let address = FigureAddress(row.address), let plan = plans.plan(of: address) else { return false }
    let node = plan.goals.node(address.path[0])
    let decision = node?.decision ?? plan.goals.overall
    return (node?.name ?? "") == row["name"] && decision.printed == row["printed"]
      && (try? plan.value(at: address)) == .choice(row["attainment"])
  }
}
