import FollowUp
import Testing

@Suite("A next year of the shipped years")
struct NextYearOfDataTests {
  @Test("every year gives a next one that holds together, ten times over")
  func holds() throws {
    let plans = try HuddingePlans()
    for old in plans.all {
      var plan = old
      for _ in 0..<10 {
        plan = NextYear.plan(from: plan, municipality: plans.municipality).plan
        #expect(PlanIntegrity.flaws(in: plan) == [], "\(plan.committee) \(plan.year)")
      }
      #expect(plan.year == old.year + 10)
      #expect(plan.goals.nodes.count == old.goals.nodes.count)
    }
  }

  @Test("last year's budget is this year's comparison, figure by figure, and this year's is empty")
  func comparison() throws {
    let plans = try HuddingePlans()
    let old = try #require(plans.all.last)
    let plan = NextYear.plan(from: old, municipality: plans.municipality).plan
    for (before, after) in zip(old.money, plan.money) where before.column(budget(2026)) != nil {
      for row in before.rows where before.column(budget(2025)) != nil {
        let (then, now) = (budget(2026), budget(2027))
        #expect(
          after.cells[.init(row: row.id, column: then)]?.number
            == before.cells[.init(row: row.id, column: then)]?.number)
        #expect(after.cells[.init(row: row.id, column: now)] == nil)
      }
    }
  }

  private func budget(_ year: Int) -> ColumnKey {
    ColumnKey(field: EntityID(known: "budget"), period: Period(year: year))
  }
}
