package import FollowUp

/// The checks of one year, kept in step with it: what did not change is not asked again.
package struct YearChecking: Sendable {
  private var run: CheckRun
  package private(set) var found: YearChecks

  /// Asks everything.
  package init(_ scope: CheckScope, _ rules: [Check], unread: [CheckNeighbours.YearOf] = []) {
    run = CheckRun(scope, checks: rules)
    found = YearChecks(CheckReport(run), unread: unread)
  }

  /// Asks again what a change can have altered, with the same other years at hand; false, and nothing asked, when it is another year.
  package mutating func follow(_ municipality: Municipality, _ plan: Plan, _ point: ReportingPoint) -> Bool {
    let before = run.scope.plan
    guard plan.committee == before.committee, plan.year == before.year else { return false }
    run.update(
      CheckScope(municipality: municipality, plan: plan, point: point, others: run.scope.others))
    if run.asked > 0 || plan.explanations != before.explanations {
      found = YearChecks(CheckReport(run), unread: found.unread)
    }
    return true
  }
}
