import FollowUp
import Testing

/// The years of `data/huddinge` with their checks, each beside the years the program has at hand for it.
struct CheckedYears {
  let plans: HuddingePlans

  init() throws { plans = try HuddingePlans() }

  /// What the checks of a year are asked about at its last reporting point.
  func scope(of plan: Plan) throws -> CheckScope {
    let wanted = CheckNeighbours.of(plan, in: plans.municipality) { committee in
      plans.all.filter { $0.committee == committee }.map(\.year)
    }
    let others = plans.all.filter { other in
      wanted.contains { $0.committee == other.committee && $0.year == other.year }
    }
    return CheckScope(
      municipality: plans.municipality, plan: plan, point: try #require(plan.reportingPoints.last),
      others: others)
  }

  func run(of plan: Plan) throws -> CheckRun { CheckRun(try scope(of: plan)) }

  /// Every finding of every year.
  func findings() throws -> [Finding] { try plans.all.flatMap { try run(of: $0).findings } }
}
