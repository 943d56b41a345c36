import FollowUp

/// The committee's other years, beside the one that is shown.
extension Session {
  /// Each read once, when a pane first asks for them.
  mutating func besideYears() -> ShownBeside {
    let (committee, load) = (context.plan.committee, environment.load)
    let years = environment.years(committee).filter { $0 != context.plan.year }
      .map { CheckNeighbours.YearOf(committee: committee, year: $0) }
    let others = otherYears.take(years) { year in
      if case .loaded(let plan) = load(year.committee, year.year) { plan } else { nil }
    }
    var shown = ShownBeside()
    shown.years = others.plans
    shown.unreadYears = others.unread.map(\.year).sorted()
    return shown
  }
}
