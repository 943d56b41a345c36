extension Check {
  /// Every rule, in the order of docs/kontroller.
  package static let all = ofTables + ofText + ofGoals + ofRisks + ofReport

  /// The rule of a name; nil when none is called so.
  package static func named(_ name: CheckName) -> Check? { all.first { $0.name == name } }
}
