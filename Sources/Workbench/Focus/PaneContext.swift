package import FollowUp

/// What every pane's view-model is made from.
package struct PaneContext: Hashable, Sendable {
  package let municipality: Municipality
  package let plan: Plan
  package let point: ReportingPoint
  /// What the checks say of it; nil until they have been asked.
  package let checks: YearChecks?
  /// What the pane shows beside the year; nil in those that show the year alone.
  package let beside: ShownBeside?

  package init(
    municipality: Municipality, plan: Plan, point: ReportingPoint, checks: YearChecks? = nil,
    beside: ShownBeside? = nil
  ) {
    self.municipality = municipality
    self.plan = plan
    self.point = point
    self.checks = checks
    self.beside = beside
  }

  /// The same year with what the checks now say of it.
  package func with(_ checks: YearChecks?) -> PaneContext {
    PaneContext(municipality: municipality, plan: plan, point: point, checks: checks, beside: beside)
  }

  /// The same year with what the pane shows beside it.
  package func with(_ beside: ShownBeside?) -> PaneContext {
    PaneContext(municipality: municipality, plan: plan, point: point, checks: checks, beside: beside)
  }

  /// The value at an address, of the year or of the settings.
  package func value(at address: FigureAddress) throws(FieldError) -> FieldValue {
    address.register == .settings ? try municipality.value(at: address) : try plan.value(at: address)
  }

  package var committeeName: String {
    municipality.committee(plan.committee)?.name ?? plan.committee.description
  }
}
