/// The thresholds of attainment are 0…1, and what is not met lies below what is met to a high degree.
enum AttainmentThresholdRule {
  static func problems(in municipality: Municipality) -> [SettingsProblem] {
    let rule = municipality.attainment
    let shares = [("high", rule.high), ("notMet", rule.notMet), ("assessable", rule.assessable)]
    let outside = shares.filter { $0.1.isNegative || $0.1 > ExactDecimal(1) }
    guard outside.isEmpty else {
      return outside.map { SettingsProblem(["attainment", $0.0], .threshold(.notShare)) }
    }
    guard rule.notMet < rule.high else { return [SettingsProblem(["attainment"], .threshold(.crossed))] }
    return []
  }
}

/// What can be wrong with a threshold.
package enum ThresholdFlaw: Hashable, Sendable {
  case notShare
  case crossed
  case negative

  var reason: String {
    switch self {
    case .notShare: "andelen ska vara 0–1: skriv ett tal däremellan"
    case .crossed:
      "gränsen för ej uppfyllt måste vara lägre än den för i hög grad: sänk den ena eller höj den andra"
    case .negative: "gränsen kan inte vara negativ: skriv 0 eller mer"
    }
  }
}
