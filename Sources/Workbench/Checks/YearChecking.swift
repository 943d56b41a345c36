package import FollowUp

/// The checks of one year, kept in step with it: what did not change is not asked again.
package struct YearChecking: Sendable {
  private var run: CheckRun
  package private(set) var found: YearChecks
  /// The context that was told last.
  private var told: PaneContext?

  /// Asks everything.
  package init(_ scope: CheckScope, _ rules: [Check], unread: [CheckNeighbours.YearOf] = []) {
    run = CheckRun(scope, checks: rules)
    found = YearChecks(CheckReport(run), unread: unread)
  }

  /// The context with what the checks say of it, once what a change can have altered has been asked again, with the same
  /// other years at hand; nil, and nothing asked, when it is another year. The one that was told last is given back at
  /// once: most keys change no figure.
  mutating func follow(_ shown: PaneContext) -> PaneContext? {
    if let told, told.isSame(as: shown) { return told }
    let before = run.scope.plan
    let plan = shown.plan
    guard plan.committee == before.committee, plan.year == before.year else { return nil }
    run.update(
      CheckScope(
        municipality: shown.municipality, plan: plan, point: shown.point, others: run.scope.others))
    if run.asked > 0 || plan.explanations != before.explanations {
      found = YearChecks(CheckReport(run), unread: found.unread)
    }
    let now = shown.with(found)
    told = now
    return now
  }
}
