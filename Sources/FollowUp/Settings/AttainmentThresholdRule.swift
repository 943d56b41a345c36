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
