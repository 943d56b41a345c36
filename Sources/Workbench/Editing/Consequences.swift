package import FollowUp

/// What a changed figure does to the figures that depend on it, in a few words.
package enum Consequences {
  package static func told(of address: FigureAddress, before: PaneContext, after: PaneContext) -> [String] {
    switch address.register {
    case .goals: goals(address, before, after)
    case .risks: risks(address, before, after)
    case .money, .actions, .statistics: tables(address, before.plan, after.plan)
    case .plan, .settings: []
    }
  }

  /// Computed cells that changed: of the same row first (variances), then totals in the same column.
  private static func tables(_ address: FigureAddress, _ before: Plan, _ after: Plan) -> [String] {
    guard let old = before.table(at: address), let new = after.table(at: address), address.path.count == 3
    else {
      return []
    }
    let column = ColumnKey(field: address.path[2], period: address.period)
    let sameRow = new.columns.map { FigureTable.CellKey(row: address.path[1], column: $0.key) }
    let sameColumn = new.rows.map { FigureTable.CellKey(row: $0.id, column: column) }
    return (sameRow + sameColumn).compactMap { cell in
      guard new.isComputed(cell), let now = new.value(cell), now != old.value(cell),
        let row = new.row(cell.row), let heading = new.column(cell.column)
      else { return nil }
      let shown = new.signs.flipped(now, kind: row.kind, meaning: heading.meaning)
      let sign: NumberText.Sign = heading.meaning == .variance ? .always : .negative
      let name = cell.row == address.path[1] ? heading.label.lowercased() : row.label
      return "\(name) \(NumberText.show(shown, in: new.unit, decimals: new.decimals, sign: sign))"
    }
  }

  private static func goals(_ address: FigureAddress, _ before: PaneContext, _ after: PaneContext) -> [String]
  {
    guard let id = address.path.first, let indicator = after.plan.goals.indicator(id) else { return [] }
    let status = IndicatorAssessment.of(indicator, at: after.point.period).status
    let goal = AttainmentProposal.of(
      goal: indicator.goal, in: after.plan.goals, at: after.point.period, rule: after.municipality.attainment)
    let name = after.plan.goals.node(indicator.goal).map { _ in "målet \(AttainmentText.name(goal.level))" }
    return [AttainmentText.name(status), name].compactMap { $0 }
  }

  private static func risks(_ address: FigureAddress, _ before: PaneContext, _ after: PaneContext) -> [String]
  {
    guard let id = address.path.first, let value = after.plan.risks.risk(id)?.assessment.value else {
      return []
    }
    return ["riskvärde \(value)"]
  }
}

extension Plan {
  /// The table a cell's address is in.
  func table(at address: FigureAddress) -> FigureTable? {
    tables(of: address.register).first { $0.id == address.path.first }
  }
}
