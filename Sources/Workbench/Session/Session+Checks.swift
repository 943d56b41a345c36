import FollowUp

/// The checks of what is shown: begun once the first frame is on the screen, then in step with every change.
extension Session {
  /// What the checks say of what is shown, also while a value is typed; nil until they have been asked.
  package var checks: YearChecks? { checking?.found }

  /// Does what nobody is to wait for: the first run of a year's checks, with the other years it is held against, and a new one when
  /// somebody has written in one of those. True when that changed what is shown.
  ///
  /// Called each time what there is to show has been painted; does nothing once it is done. Whether another year has been written in is
  /// seen by its files, without reading them, after each change and when Kontroller is opened.
  @discardableResult
  package mutating func settle() -> Bool {
    guard checking == nil || areNeighboursDue else { return false }
    areNeighboursDue = false
    let neighbours = CheckNeighbours.of(
      context.plan, in: context.municipality, years: environment.years)
    let hasNews = rereadNeighbours(neighbours)
    guard checking == nil || hasNews || neighbours != checkedBeside else { return false }
    checkedBeside = neighbours
    let load = environment.load
    let others = otherYears.take(neighbours) { year in
      if case .loaded(let plan) = load(year.committee, year.year) { plan } else { nil }
    }
    checking = YearChecking(
      CheckScope(
        municipality: context.municipality, plan: context.plan, point: context.point, others: others.plans),
      rules, unread: others.unread)
    checkedContext = nil
    refreshView()
    return true
  }

  /// What is shown, with what the checks say of it; a year that has not been checked yet says nothing. What was given last is given back
  /// at once: most keys change no figure.
  mutating func checked(_ shown: PaneContext) -> PaneContext {
    if let checkedContext, checkedContext.isSame(as: shown) { return checkedContext }
    if checking?.follow(shown.municipality, shown.plan, shown.point) != true { checking = nil }
    let told = shown.with(checking?.found)
    checkedContext = told
    return told
  }
}
