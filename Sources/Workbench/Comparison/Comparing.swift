import FollowUp

/// What is compared with what, in one year.
struct Comparing: Hashable, Sendable {
  let committee: EntityID
  let year: Int
  var left = ComparisonSide.today
  /// Nil until it has been chosen.
  var right: ComparisonSide?
  /// As they were read.
  var sides: YearComparison?

  init(in plan: Plan) {
    committee = plan.committee
    year = plan.year
  }

  func isOf(_ plan: Plan) -> Bool { plan.committee == committee && plan.year == year }
}
