extension Check {
  /// What the reporting point asks for.
  static let ofReport: [Check] = [.deviation, .missing]
}
