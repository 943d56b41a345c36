package import FollowUp

/// What every pane's view-model is made from.
///
/// Kept once and shared: it is handed on at every key, and a year is too large to be copied each time.
package struct PaneContext: Hashable, Sendable {
  private let parts: Parts

  package var municipality: Municipality { parts.municipality }
  package var plan: Plan { parts.plan }
  package var point: ReportingPoint { parts.point }
  /// What the checks say of it; nil until they have been asked.
  package var checks: YearChecks? { parts.checks }
  /// What the pane shows beside the year; nil in those that show the year alone.
  package var beside: ShownBeside? { parts.beside }

  package init(
    municipality: Municipality, plan: Plan, point: ReportingPoint, checks: YearChecks? = nil,
    beside: ShownBeside? = nil
  ) {
    parts = Parts(municipality, plan, point, checks, beside)
  }

  package static func == (left: PaneContext, right: PaneContext) -> Bool {
    left.parts === right.parts || left.parts.isEqual(to: right.parts)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(plan)
    hasher.combine(point)
  }

  /// Whether it is the very same one: to know that without comparing the years.
  func isSame(as other: PaneContext) -> Bool { parts === other.parts }

  /// The same year with what the checks now say of it.
  package func with(_ checks: YearChecks?) -> PaneContext {
    if checks == nil, self.checks == nil { return self }
    return PaneContext(municipality: municipality, plan: plan, point: point, checks: checks, beside: beside)
  }

  /// The same year with what the pane shows beside it.
  package func with(_ beside: ShownBeside?) -> PaneContext {
    if beside == nil, self.beside == nil { return self }
    return PaneContext(municipality: municipality, plan: plan, point: point, checks: checks, beside: beside)
  }

  /// The value at an address, of the year or of the settings.
  package func value(at address: FigureAddress) throws(FieldError) -> FieldValue {
    address.register == .settings ? try municipality.value(at: address) : try plan.value(at: address)
  }

  package var committeeName: String {
    municipality.committee(plan.committee)?.name ?? plan.committee.description
  }
}

/// What a context is of. Never changed: another context has parts of its own.
private final class Parts: Sendable {
  let municipality: Municipality
  let plan: Plan
  let point: ReportingPoint
  let checks: YearChecks?
  let beside: ShownBeside?

  init(
    _ municipality: Municipality, _ plan: Plan, _ point: ReportingPoint, _ checks: YearChecks?,
    _ beside: ShownBeside?
  ) {
    (self.municipality, self.plan, self.point) = (municipality, plan, point)
    (self.checks, self.beside) = (checks, beside)
  }

  func isEqual(to other: Parts) -> Bool {
    municipality == other.municipality && plan == other.plan && point == other.point && checks == other.checks
      && beside == other.beside
  }
}
