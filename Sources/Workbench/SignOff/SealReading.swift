import FollowUp

/// Which of a year's decided reports are not as they were decided, as it was last looked into.
struct SealReading {
  let plan: Plan
  let broken: Set<EntityID>

  /// The year as it stood at each decision is made from the journal, and held against the digest that was kept then.
  init(_ sides: ComparisonSides, of plan: Plan) {
    self.plan = plan
    let decided = plan.reportingPoints.filter { $0.digest != nil }.map(\.id)
    broken = Set(
      decided.filter { id in
        if case .read(_, let warning?) = sides.load(.decided(id)) { !warning.isEmpty } else { false }
      })
  }
}
