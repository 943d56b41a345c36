extension Check {
  /// Goals and indicators.
  static let ofGoals: [Check] = [
    .gender, .targetDirection, .milestonePath, .koladaID, .unitInName, .budgetAdherence, .printedReached,
    .printedTrend, .attainment, .sourceGoal,
  ]
}
