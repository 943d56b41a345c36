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

  /// The value at an address, of the year or of the settings.
  package func value(at address: FigureAddress) throws(FieldError) -> FieldValue {
    address.register == .settings ? try municipality.value(at: address) : try plan.value(at: address)
  }

  package var committeeName: String {
    municipality.committee(plan.committee)?.name ?? plan.committee.description
  }
}
