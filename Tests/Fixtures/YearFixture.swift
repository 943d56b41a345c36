package import FollowUp
package import Workbench

/// Whole years, goals and money and risks together: Socialnämnden 2026 with two reporting points, and Vård- och
/// omsorgsnämnden 2019 and 2023 where much is missing.
package enum YearFixture {
  package static func plans() throws -> [Plan] { [try social(), care(), empty()] }

  package static func municipality() -> Municipality {
    Municipality(
      id: BudgetFixture.id("huddinge"), name: "Huddinge",
      committees: [
        Committee(id: BudgetFixture.id("sn"), name: "Socialnämnden"),
        Committee(id: BudgetFixture.id("von"), name: "Vård- och omsorgsnämnden"),
        Committee(id: BudgetFixture.id("ny"), name: "Nya nämnden"),
      ],
      riskScale: RisksFixture.scale, attainment: .standard, varianceShare: ExactDecimal(2),
      varianceFloor: ExactDecimal(1_000_000),
      statuses: ["Ej påbörjat", "Pågår", "Troligen klart i år", "Blir klart i år", "Klart"])
  }

  package static func context(_ plan: Plan) -> PaneContext {
    PaneContext(municipality: municipality(), plan: plan, point: Session.point(of: plan, named: nil))
  }

  package static func social() throws -> Plan {
    Plan(
      committee: BudgetFixture.id("sn"), year: 2026,
      reportingPoints: [
        point("augusti", .august, "Delår 31 augusti", "2025-08"),
        point("plan", .plan, "Verksamhetsplan", "2025"),
      ],
      goals: GoalsFixture.social.plan.goals, money: BudgetFixture.plan.plan.money,
      risks: try RisksFixture.socialCommittee().plan.risks, statistics: BudgetFixture.plan.plan.statistics)
  }

  /// Delår: a net cost better than budget, nothing assessed.
  package static func care() -> Plan {
    Plan(
      committee: BudgetFixture.id("von"), year: 2019,
      reportingPoints: [point("augusti", .august, "Delår 31 augusti", "2019-08")],
      goals: GoalsFixture.august.plan.goals, money: BudgetFixture.august.plan.money)
  }

  /// A year that nobody has written anything in.
  package static func empty() -> Plan {
    Plan(
      committee: BudgetFixture.id("von"), year: 2023,
      reportingPoints: [point("helar", .fullYear, "Verksamhetsberättelse", "2023")])
  }

  private static func point(
    _ id: String, _ kind: ReportingPoint.Kind, _ name: String, _ period: String
  ) -> ReportingPoint {
    ReportingPoint(id: BudgetFixture.id(id), kind: kind, name: name, period: BudgetFixture.period(period))
  }
}
