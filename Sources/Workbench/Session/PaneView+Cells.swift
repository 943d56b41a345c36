import FollowUp

/// The figures that panes show, by address.
extension PaneView {
  /// Row by row from the top, the columns from the left; nil where there is none.
  func cells(of plan: Plan) -> [[FigureAddress?]] {
    switch self {
    case .overview, .risks: []
    case .goals(let model): model.cells
    case .budget(let model): model.cells(of: plan)
    case .register(let model): model.rows.map { row in row.row.cells.map { $0.focus?.address } }
    }
  }
}

extension BudgetModel {
  fileprivate func cells(of plan: Plan) -> [[FigureAddress?]] {
    guard let table = tableKey else { return [] }
    return rows.compactMap(\.id).map { row in
      columns.map { column in
        guard case .figure(let key) = column.source else { return nil }
        return plan.address(table.register, [table.id, row, key.field], key.period)
      }
    }
  }
}

extension GoalsModel {
  /// The columns of every indicator by the role of their heading, whatever stands in each.
  fileprivate var cells: [[FigureAddress?]] {
    rows.compactMap { row in
      guard case .indicator(let id) = row.id else { return nil }
      return columns.map { column in
        EntityID(column.id.role.rawValue).map {
          context.plan.address(.goals, [id, $0], column.id.period)
        }
      }
    }
  }
}

extension GoalsColumn {
  fileprivate var role: Observation.Role {
    switch self {
    case .outcome: .outcome
    case .milestone: .milestone
    case .target: .target
    }
  }
}
