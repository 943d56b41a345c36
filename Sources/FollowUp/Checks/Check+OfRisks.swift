extension Check {
  /// Risks and controls.
  static let ofRisks: [Check] = []
}
