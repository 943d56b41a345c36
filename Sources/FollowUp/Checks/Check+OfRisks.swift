extension Check {
  /// Risks and controls.
  static let ofRisks: [Check] = [
    .riskValue, .riskWord, .riskMotivation, .riskResponse, .sharedRisk, .controlResult, .controlCriteria,
    .statusComment,
  ]
}
