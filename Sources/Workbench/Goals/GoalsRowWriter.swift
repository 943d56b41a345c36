import FollowUp

/// Makes the rows of the tree: names, values, assessments.
struct GoalsRowWriter {
  static let overallName = "Samlad bedömning"

  let register: GoalRegister
  let columns: [GoalsColumn]
  let assessed: GoalsAssessments

  var overall: GoalsRow {
    GoalsRow(
      id: .overall, depth: 0, name: Self.overallName, isFolded: nil,
      content: .goal(verdict(.overall, register.overall)), parent: nil)
  }

  func row(_ item: GoalsTree.Item) -> GoalsRow {
    switch item {
    case .node(let node, let depth, let isFolded):
      GoalsRow(
        id: .node(node.id), depth: depth, name: node.name, isFolded: isFolded,
        content: .goal(verdict(.node(node.id), node.decision)), parent: node.parent)
    case .indicator(let indicator, let depth):
      GoalsRow(
        id: .indicator(indicator.id), depth: depth, name: indicator.name, isFolded: nil,
        content: .indicator(line(indicator)), parent: indicator.goal)
    }
  }

  private func verdict(_ row: GoalsRowID, _ decision: AttainmentDecision) -> GoalsVerdict {
    GoalsVerdict(
      counts: assessed.counts(of: row), proposal: assessed.proposal(of: row), decided: decision.level,
      isMotivated: decision.motivation?.isEmpty == false)
  }

  private func line(_ indicator: Indicator) -> GoalsLine {
    GoalsLine(
      cells: columns.map { GoalsCell(indicator.observation(in: $0), unit: indicator.unit) },
      trend: GoalsTrend.points(of: indicator, in: columns), mark: assessed.mark(of: indicator.id),
      isNew: indicator.isNew)
  }
}
