package import FollowUp

/// The overview's risks: how many stand in each cell, and the highest by name.
package struct RiskSummary: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package let id: EntityID
    package let number: String
    package let name: String
    /// Nil when not assessed.
    package let value: Int?
    package let band: RiskScale.Band?
    /// The change of value since last year; nil when last year's is not known.
    package let change: Int?
  }

  package let matrix: RiskMatrix
  /// Highest value first, unassessed last.
  package let rows: [Row]

  package init(_ context: PaneContext) {
    let risks = context.plan.risks.risks
    matrix = RiskMatrix(risks, scale: context.municipality.riskScale)
    rows = risks.map { Self.row($0, context.municipality.riskScale) }.enumerated().sorted {
      ($1.element.value ?? 0, $0.offset) < ($0.element.value ?? 0, $1.offset)
    }.map(\.element)
  }

  private static func row(_ risk: Risk, _ scale: RiskScale) -> Row {
    let value = risk.assessment.value
    let change = value.flatMap { now in risk.previous?.value.map { now - $0 } }
    return Row(
      id: risk.id, number: risk.number, name: risk.name, value: value, band: scale.band(risk.assessment),
      change: change)
  }
}
