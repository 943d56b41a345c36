import FollowUp
import Workbench

/// Desks with the risks, controls and reviews of two real years.
package enum ControlFixture {
  /// Socialnämnden 2026: one control examined, the others not yet.
  package static func social() throws -> Desk {
    Desk([try plan(RisksFixture.socialCommittee())])
  }

  /// Vård- och omsorgsnämnden 2019: responses with status, controls without a risk, a review.
  package static func care() throws -> Desk {
    Desk([try plan(RisksFixture.careCommittee())])
  }

  private static func plan(_ context: PaneContext) throws -> Plan {
    var plan = context.plan
    plan.reportingPoints = [
      ReportingPoint(
        id: try RisksFixture.id("helar"), kind: .fullYear, name: "Verksamhetsberättelse",
        period: Period(year: plan.year))
    ]
    return plan
  }
}
