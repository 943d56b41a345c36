import FollowUp
import Testing

@Suite("The commitments of data/huddinge are those of the documents")
struct CommitmentsTests {
  @Test(
    "every commitment and activity is at its address: wording, number, goal, state, the same one elsewhere")
  func commitments() throws {
    let rows = try FixtureFile.commitments.rows()
    let plans = try HuddingePlans()
    #expect(rows.count == FixtureFile.commitments.count)
    #expect(Set(rows.map(\.address)).count == rows.count)
    let failures = rows.flatMap { Self.differences(of: $0, in: plans) }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  @Test("no commitment and no activity is there that no document has")
  func nothingInvented() throws {
    let stored = try HuddingePlans().all.flatMap(\.actions.commitments)
    #expect(stored.count + stored.flatMap(\.activities).count == FixtureFile.commitments.count)
  }

  @Test("an activity under two commitments says so from both sides; counted once there are 26")
  func twice() throws {
    let plan = try #require(try HuddingePlans().all.first { $0.year == 2019 })
    let activities = plan.actions.commitments.flatMap { commitment in
      commitment.activities.map { ("\(commitment.id)/\($0.id)", $0) }
    }
    let twins = activities.filter { $0.1.sameAs != nil }
    #expect(twins.count == 2)
    #expect(twins.first?.1.sameAs == twins.last?.0)
    #expect(twins.last?.1.sameAs == twins.first?.0)
    #expect(activities.count - twins.count / 2 == 26)
  }

  private static func differences(of row: FixtureRow, in plans: HuddingePlans) -> [String] {
    guard let address = FigureAddress(row.address), let plan = plans.plan(of: address),
      let thing = plan.thing(at: address)?.thing, let facts = facts(of: thing, at: address, in: plan)
    else { return ["\(row.address): saknas"] }
    var failures = RowComparison(row: row).differences(facts)
    let comment = try? plan.value(at: address.appending(EntityID(known: "comment")))
    if row.optional("situation") != nil, comment == .text(nil) {
      failures.append("\(row.address): det tryckta läget är inte sagt")
    }
    return failures
  }

  private static func facts(
    of thing: Thing, at address: FigureAddress, in plan: Plan
  ) -> [(column: String, stored: String?)]? {
    switch thing {
    case .commitment(let commitment):
      [
        ("kind", "commitment"), ("name", commitment.name), ("shared", commitment.isShared.yes),
        ("status", commitment.status), ("printedStatus", commitment.status),
      ] + goal(commitment.goal, in: plan)
    case .activity(let activity):
      [
        ("kind", "activity"), ("name", activity.name), ("number", activity.number),
        ("owner", plan.actions.commitments.first { $0.id == address.path.first }?.name),
        ("status", activity.status), ("sameAs", activity.sameAs ?? ""),
      ] + goal(activity.goal, in: plan)
    default: nil
    }
  }

  private static func goal(_ id: EntityID?, in plan: Plan) -> [(column: String, stored: String?)] {
    [("goal", id?.description), ("goalName", id.flatMap { plan.goals.node($0)?.name })]
  }
}
