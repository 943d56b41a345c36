/// What the checks of a year read beside the thing they are about.
package struct CheckScope: Hashable, Sendable {
  package var municipality: Municipality
  package var plan: Plan
  package var point: ReportingPoint
  /// Other years and committees it is held against; empty when they are not at hand.
  package var others: [Plan]

  package init(municipality: Municipality, plan: Plan, point: ReportingPoint, others: [Plan] = []) {
    self.municipality = municipality
    self.plan = plan
    self.point = point
    self.others = others
  }
}

/// The pieces of a year a check can depend on.
package struct CheckParts: OptionSet, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  package static let money = CheckParts(rawValue: 1)
  package static let statistics = CheckParts(rawValue: 2)
  /// The tables of measures.
  package static let measures = CheckParts(rawValue: 4)
  package static let goals = CheckParts(rawValue: 8)
  package static let risks = CheckParts(rawValue: 16)
  /// Assignments, commitments and contracts.
  package static let actions = CheckParts(rawValue: 32)
  package static let settings = CheckParts(rawValue: 64)
  /// Other years and committees.
  package static let others = CheckParts(rawValue: 128)
  package static let point = CheckParts(rawValue: 256)

  package static let tables: CheckParts = [.money, .statistics, .measures]
}
