package import FollowUp

/// What every pane's view-model is made from.
package struct PaneContext: Hashable, Sendable {
  package let municipality: Municipality
  package let plan: Plan
  package let point: ReportingPoint

  package init(municipality: Municipality, plan: Plan, point: ReportingPoint) {
    self.municipality = municipality
    self.plan = plan
    self.point = point
  }

  package var committeeName: String {
    municipality.committee(plan.committee)?.name ?? plan.committee.description
  }
}
