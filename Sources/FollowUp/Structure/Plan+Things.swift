/// Every thing of a year, and the one an address is in.
extension Plan {
  /// Each with its address, in document order.
  package var things: [(FigureAddress, Thing)] {
    var all: [(FigureAddress, Thing)] = reportingPoints.map { (address(.plan, [$0.id]), .reportingPoint($0)) }
    all += explanations.map { (address(.plan, [$0.id]), .explanation($0)) }
    all += goals.nodes.map { (address(.goals, [$0.id]), .goal($0)) }
    all += goals.indicators.map { (address(.goals, [$0.id]), .indicator($0)) }
    all += things(of: money, .money)
    all += riskThings
    all += actionThings
    all += things(of: statistics, .statistics)
    return all
  }

  private var riskThings: [(FigureAddress, Thing)] {
    var all: [(FigureAddress, Thing)] = []
    for risk in risks.risks {
      all.append((address(.risks, [risk.id]), .risk(risk)))
      all += responses(risk.responses, of: risk.id)
    }
    for control in risks.controls {
      all.append((address(.risks, [control.id]), .control(control)))
      all += responses(control.corrective, of: control.id)
    }
    for review in risks.reviews {
      all.append((address(.risks, [review.id]), .review(review)))
      all += responses(review.responses, of: review.id)
    }
    return all
  }

  private func responses(_ responses: [RiskResponse], of owner: EntityID) -> [(FigureAddress, Thing)] {
    responses.map { (address(.risks, [owner, $0.id]), .response($0)) }
  }

  private var actionThings: [(FigureAddress, Thing)] {
    var all = things(of: actions.tables, .actions)
    all += actions.assignments.map { (address(.actions, [$0.id]), .assignment($0)) }
    for commitment in actions.commitments {
      all.append((address(.actions, [commitment.id]), .commitment(commitment)))
      all += commitment.activities.map { (address(.actions, [commitment.id, $0.id]), .activity($0)) }
    }
    for contract in actions.contracts {
      all.append((address(.actions, [contract.id]), .contract(contract)))
      all += contract.followUps.map { (address(.actions, [contract.id, $0.id]), .followUp($0)) }
    }
    return all
  }

  private func things(
    of tables: [FigureTable], _ register: FigureAddress.Register
  ) -> [(FigureAddress, Thing)] {
    var all: [(FigureAddress, Thing)] = []
    for table in tables {
      let columns = address(register, [table.id, FigureTable.columnsID])
      all.append((address(register, [table.id]), .table(table)))
      all += table.rows.map { (address(register, [table.id, $0.id]), .row(RowOfFigures($0))) }
      all += table.columns.map { column in
        (columns.appending(column.key.field, column.key.period), .column(ColumnOfFigures(column)))
      }
    }
    return all
  }

  /// The whole thing at an address, with its place; nil for a field, and for what is not there.
  package func thing(at address: FigureAddress) -> Placed? {
    guard case .thing(let placed?) = try? value(at: address) else { return nil }
    return placed
  }

  /// The innermost thing an address is in: for a cell its row, for a field what it is a field of.
  package func thing(around address: FigureAddress) -> (address: FigureAddress, thing: Thing)? {
    if let placed = thing(at: address) { return (address, placed.thing) }
    var path = address.path
    while path.count > 1 {
      path.removeLast()
      let isColumn = path.count == 3 && path[1] == FigureTable.columnsID
      let shorter = address.with(path: path, isColumn ? address.period : nil)
      if let placed = thing(at: shorter) { return (shorter, placed.thing) }
    }
    return nil
  }
}
