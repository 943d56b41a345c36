extension Plan {
  /// A thing and its like, in order, by address: the goals under one goal, the rows of a table, the responses of a risk.
  /// Empty when there is nothing at the address.
  package func siblings(of address: FigureAddress) -> [FigureAddress] {
    guard let thing = thing(at: address)?.thing else { return [] }
    switch thing {
    case .goal(let goal): return goals.children(of: goal.parent).map { self.address(.goals, [$0.id]) }
    case .indicator(let indicator):
      return goals.indicators(of: indicator.goal).map { self.address(.goals, [$0.id]) }
    case .column:
      let columns = table(around: address)?.columns ?? []
      let place = address.with(path: Array(address.path.dropLast()))
      return columns.map { place.appending($0.key.field, $0.key.period) }
    case .table, .row, .risk, .control, .review, .response, .assignment, .commitment, .activity, .contract,
      .followUp, .reportingPoint, .explanation:
      let place = address.with(path: Array(address.path.dropLast()))
      return siblingIDs(of: thing, at: address).map { place.appending($0) }
    }
  }

  private func siblingIDs(of thing: Thing, at address: FigureAddress) -> [EntityID] {
    let owner = address.path.first.flatMap { self.thing(at: address.with(path: [$0]))?.thing }
    switch thing {
    case .table: return tables(of: address.register).map(\.id)
    case .row: return table(around: address)?.rows.map(\.id) ?? []
    case .risk: return risks.risks.map(\.id)
    case .control: return risks.controls.map(\.id)
    case .review: return risks.reviews.map(\.id)
    case .response: return owner?.responses?.map(\.id) ?? []
    case .assignment: return actions.assignments.map(\.id)
    case .commitment: return actions.commitments.map(\.id)
    case .activity: return owner?.activities.map(\.id) ?? []
    case .contract: return actions.contracts.map(\.id)
    case .followUp: return owner?.followUps.map(\.id) ?? []
    case .reportingPoint: return reportingPoints.map(\.id)
    case .explanation: return explanations.map(\.id)
    case .goal, .indicator, .column: return []
    }
  }

  /// A thing that stands after another; nil for the first of its like.
  func placed(_ thing: Thing, after sibling: FigureAddress?) -> Placed {
    switch thing {
    case .column:
      return Placed(
        thing,
        afterColumn: sibling.flatMap { place in
          place.path.last.map { ColumnKey(field: $0, period: place.period) }
        })
    case .indicator(let indicator) where sibling == nil:
      return Placed(thing, after: goals.beforeFirst(of: indicator))
    default: return Placed(thing, after: sibling?.path.last)
    }
  }
}

extension GoalRegister {
  /// The indicator that stands before all of the same goal: indicators of all goals are in one list.
  fileprivate func beforeFirst(of indicator: Indicator) -> EntityID? {
    let others = indicators.filter { $0.id != indicator.id }
    guard let first = others.first(where: { $0.goal == indicator.goal }) else { return others.last?.id }
    return others.before(first.id)
  }
}

extension Thing {
  var activities: [Activity] {
    if case .commitment(let commitment) = self { commitment.activities } else { [] }
  }

  var followUps: [ContractFollowUp] {
    if case .contract(let contract) = self { contract.followUps } else { [] }
  }
}
