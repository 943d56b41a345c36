package import FollowUp
package import Workbench

/// Goals with a handful of real figures: Socialnämnden 2026 (plan), Vård- och omsorgsnämnden 2025 (plan), 2019 (delår) and
/// 2023 (decided).
package enum GoalsFixture {
  package static let social = context("sn", 2026, social2026, .plan, "Verksamhetsplan", "2025")
  package static let care = context("von", 2025, care2025, .plan, "Verksamhetsplan", "2024")
  package static let august = context("von", 2019, care2019, .august, "Delår 31 augusti", "2019-08")
  package static let decided = context("von", 2023, care2023, .fullYear, "Verksamhetsberättelse", "2023")

  package static func id(_ text: String) -> EntityID { GoalsBuilder.id(text) }

  /// The context with one field written; as it was when the field cannot be.
  package static func setting(_ context: PaneContext, _ address: String, _ value: FieldValue) -> PaneContext {
    guard let address = FigureAddress(address) else { preconditionFailure("no address: \(address)") }
    var plan = context.plan
    do { try plan.set(address, to: value) } catch { preconditionFailure("\(error)") }
    return PaneContext(municipality: context.municipality, plan: plan, point: context.point)
  }

  private static func context(
    _ committee: String, _ year: Int, _ goals: GoalRegister, _ kind: ReportingPoint.Kind, _ name: String,
    _ period: String
  ) -> PaneContext {
    let point = ReportingPoint(
      id: id("point"), kind: kind, name: name, period: GoalsBuilder.period(period))
    return PaneContext(
      municipality: municipality,
      plan: Plan(committee: id(committee), year: year, reportingPoints: [point], goals: goals), point: point)
  }

  private static let municipality = Municipality(
    id: id("huddinge"), name: "Huddinge",
    committees: [
      Committee(id: id("von"), name: "Vård- och omsorgsnämnden"),
      Committee(id: id("sn"), name: "Socialnämnden"),
    ],
    riskScale: RiskScale(likelihoods: [], consequences: [], grid: []), attainment: .standard,
    varianceShare: ExactDecimal(2), varianceFloor: ExactDecimal(1_000_000), statuses: [])
}
