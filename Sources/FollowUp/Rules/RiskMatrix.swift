/// The 4 × 4 matrix: the risks of each cell, and those that have no cell yet.
package struct RiskMatrix: Hashable, Sendable {
  package struct Cell: Hashable, Sendable {
    /// 1–4.
    package let likelihood: Int
    /// 1–4.
    package let consequence: Int
    /// From the grid in the settings, not from the product; nil when the grid lacks the cell.
    package let band: RiskScale.Band?
    /// In the order they were given.
    package let risks: [Risk]
  }

  package static let levels = 1...4

  /// As it is drawn: likelihood 4 first, and in each row consequence 1 first.
  package let rows: [[Cell]]
  /// Risks that lack likelihood, consequence or both.
  package let unassessed: [Risk]

  package init(_ risks: [Risk], scale: RiskScale) {
    rows = Self.levels.reversed().map { likelihood in
      Self.levels.map { consequence in
        Cell(
          likelihood: likelihood, consequence: consequence,
          band: scale.band(likelihood: likelihood, consequence: consequence),
          risks: risks.filter {
            $0.assessment.likelihood == likelihood && $0.assessment.consequence == consequence
          })
      }
    }
    unassessed = risks.filter { $0.assessment.value == nil }
  }

  /// Nil when a level is not 1–4.
  package func cell(likelihood: Int, consequence: Int) -> Cell? {
    guard Self.levels.contains(likelihood), Self.levels.contains(consequence) else { return nil }
    return rows[Self.levels.upperBound - likelihood][consequence - Self.levels.lowerBound]
  }
}
