import FollowUp
import Testing

/// One check asked about a year.
enum YearChecks {
  /// Huddinge's scale and words, as far as the checks of risks read them.
  static let municipality = Municipality(
    id: id("huddinge"), name: "Huddinge kommun",
    committees: [
      Committee(id: id("von"), name: "Vård- och omsorgsnämnden"),
      Committee(id: id("sn"), name: "Socialnämnden"),
      Committee(id: id("gan"), name: "Gymnasie- och arbetsmarknadsnämnden"),
    ],
    riskScale: scale, attainment: .standard, varianceShare: ExactDecimal(2),
    varianceFloor: ExactDecimal(1_000_000),
    statuses: ["Ej påbörjat", "Pågår", "Blir klart i år", "Klart"],
    statusMeanings: StatusMeanings(
      notStarted: ["Ej påbörjat"], started: ["Pågår", "Blir klart i år"], finished: ["Klart"]))

  private static let scale = RiskScale(
    likelihoods: [["liten"], ["måttlig"], ["stor"], ["mycket stor", "mycket sannolik"]].map {
      RiskScale.Level(names: $0)
    },
    consequences: [
      ["lindrig"], ["kännbar", "måttlig"], ["allvarlig"], ["mycket allvarlig", "mycket stor"],
    ].map { RiskScale.Level(names: $0) },
    grid: [
      [.low, .low, .low, .low], [.low, .low, .medium, .medium], [.low, .medium, .medium, .high],
      [.low, .medium, .high, .high],
    ])

  static func findings(
    of check: Check, in plan: Plan, others: [Plan] = [], at point: ReportingPoint = .plan(of: 2026)
  ) -> [Finding] {
    let scope = CheckScope(municipality: municipality, plan: plan, point: point, others: others)
    return CheckRun(scope, checks: [check]).findings
  }

  static func plan(
    _ committee: String = "sn", _ year: Int = 2026, risks: [Risk] = [], controls: [Control] = []
  )
    -> Plan
  {
    Plan(
      committee: id(committee), year: year, reportingPoints: [.plan(of: year)],
      risks: RiskRegister(risks: risks, controls: controls))
  }

  /// A risk of a likelihood and a consequence.
  static func risk(_ likelihood: Int?, _ consequence: Int?, _ name: String = "risk") -> Risk {
    Risk(
      id: id(name), number: "1", name: name,
      assessment: RiskAssessment(likelihood: likelihood, consequence: consequence))
  }
}

extension Finding {
  /// The first address without committee and year: `risks/risk/value`.
  var inYear: String {
    address.map { $0.description.split(separator: "/").dropFirst(2).joined(separator: "/") } ?? ""
  }
}
