package import FollowUp
package import Workbench

/// Risks of three real years: Socialnämnden 2026 (assessed, with controls), Vård- och omsorgsnämnden 2019 (responses
/// with status, controls without a risk, a review; nothing assessed). Last year's positions are made up.
package enum RisksFixture {
  struct BadID: Error { let text: String }

  package static func id(_ text: String) throws -> EntityID {
    guard let id = EntityID(text) else { throw BadID(text: text) }
    return id
  }

  package static func socialCommittee() throws -> PaneContext {
    let register = RiskRegister(risks: try socialRisks(), controls: try socialControls())
    return try context(committee: "sn", name: "Socialnämnden", year: 2026, register)
  }

  package static func careCommittee() throws -> PaneContext {
    let register = RiskRegister(risks: try careRisks(), controls: try careControls(), reviews: [try review()])
    return try context(committee: "von", name: "Vård- och omsorgsnämnden", year: 2019, register)
  }

  package static func empty() throws -> PaneContext {
    try context(committee: "sn", name: "Socialnämnden", year: 2024, RiskRegister())
  }

  package static func context(committee: String, name: String, year: Int, _ register: RiskRegister) throws
    -> PaneContext
  {
    let committee = Committee(id: try id(committee), name: name)
    let point = ReportingPoint(
      id: try id("plan"), kind: .plan, name: "Verksamhetsplan", period: Period(year: year - 1))
    let municipality = Municipality(
      id: try id("huddinge"), name: "Huddinge", committees: [committee], riskScale: scale,
      attainment: .standard, varianceShare: ExactDecimal(2), varianceFloor: ExactDecimal(1_000_000),
      statuses: ["Ej påbörjat", "Pågår", "Troligen klart i år", "Blir klart i år", "Klart"])
    let plan = Plan(committee: committee.id, year: year, reportingPoints: [point], risks: register)
    return PaneContext(municipality: municipality, plan: plan, point: point)
  }

  package static let scale = RiskScale(
    likelihoods: [
      .init(names: ["liten"]), .init(names: ["måttlig"]), .init(names: ["stor"]),
      .init(names: ["mycket stor", "mycket sannolik"]),
    ],
    consequences: [
      .init(names: ["lindrig"]), .init(names: ["kännbar", "måttlig"]), .init(names: ["allvarlig"]),
      .init(names: ["mycket allvarlig", "mycket stor"]),
    ],
    grid: [
      [.low, .low, .low, .low], [.low, .low, .medium, .medium], [.low, .medium, .medium, .high],
      [.low, .medium, .high, .high],
    ])
}
