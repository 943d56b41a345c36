/// The settings a new municipality begins with; each can be changed.
extension Municipality {
  /// A municipality without committees.
  package static func standard(id: EntityID, name: String) -> Municipality {
    Municipality(
      id: id, name: name, committees: [], riskScale: .standard, attainment: .standard,
      varianceShare: ExactDecimal(2), varianceFloor: ExactDecimal(1_000_000),
      statuses: ["Ej påbörjat", "Pågår", "Försenat", "Klart", "Avbrutet"],
      statusMeanings: StatusMeanings(
        notStarted: ["Ej påbörjat"], started: ["Pågår", "Försenat"], finished: ["Klart"],
        stopped: ["Avbrutet"]),
      criteriaSets: [.share(from: 80, 90), .share(from: 75, 90), .countThenShare])
  }
}

extension RiskScale {
  /// The scale most municipalities use: low up to value 3, high from 9.
  package static let standard = RiskScale(
    likelihoods: ["osannolik", "mindre sannolik", "möjlig", "sannolik"].map { Level(names: [$0]) },
    consequences: ["försumbar", "lindrig", "kännbar", "allvarlig"].map { Level(names: [$0]) },
    grid: (1...4).map { likelihood in (1...4).map { band(ofValue: likelihood * $0) } })

  private static func band(ofValue value: Int) -> Band {
    value <= 3 ? .low : value < 9 ? .medium : .high
  }
}

extension CriteriaSet {
  /// Three bands over the share approved, in per cent: the second and third begin at the bounds.
  static func share(from partly: Int, _ approved: Int) -> CriteriaSet {
    CriteriaSet(
      id: EntityID.proposed(from: "andel \(partly) \(approved)", taken: []),
      name: "Andel \(partly)/\(approved) %", criteria: [.share(from: partly, approved)])
  }

  /// At most six samples are judged by how many were approved, more by their share.
  static let countThenShare = CriteriaSet(
    id: EntityID.proposed(from: "antal andel", taken: []), name: "Högst 6 prov: antal, annars andel 80/90 %",
    criteria: [
      ControlCriteria(
        measure: .count, atMostExamined: 6,
        bands: [
          .init(from: 0, to: 3, verdict: "Ej godkänt"), .init(from: 4, to: 4, verdict: "Delvis godkänt"),
          .init(from: 5, to: 6, verdict: "Godkänt"),
        ]), .share(from: 80, 90),
    ])
}

extension ControlCriteria {
  fileprivate static func share(from partly: Int, _ approved: Int) -> ControlCriteria {
    ControlCriteria(
      measure: .share,
      bands: [
        .init(from: 0, to: partly - 1, verdict: "Ej godkänt"),
        .init(from: partly, to: approved - 1, verdict: "Delvis godkänt"),
        .init(from: approved, to: 100, verdict: "Godkänt"),
      ])
  }
}
