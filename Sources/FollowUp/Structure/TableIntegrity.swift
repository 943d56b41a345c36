/// What must hold inside a table for it to be read again.
enum TableIntegrity {
  static func problem(in plan: Plan) -> (FigureAddress, FieldProblem)? {
    let registers: [(FigureAddress.Register, [FigureTable])] = [
      (.money, plan.money), (.actions, plan.actions.tables), (.statistics, plan.statistics),
    ]
    for (register, tables) in registers {
      for table in tables {
        if let problem = problem(in: table, at: plan.address(register, [table.id])) { return problem }
      }
    }
    return nil
  }

  private static func problem(
    in table: FigureTable, at address: FigureAddress
  ) -> (FigureAddress, FieldProblem)? {
    PlanIntegrity.unique(table.rows.map(\.id), [FigureTable.columnsID]) { address.appending($0) }
      ?? columns(table, address) ?? circle(table, address) ?? figures(table, address)
  }

  private static func columns(
    _ table: FigureTable, _ address: FigureAddress
  ) -> (FigureAddress, FieldProblem)? {
    var seen: Set<ColumnKey> = []
    for column in table.columns {
      let place = address.appending(FigureTable.columnsID).appending(column.key.field, column.key.period)
      guard seen.insert(column.key).inserted else { return (place, .taken(column.key.field)) }
      for other in column.variance.map({ [$0.budget, $0.against] }) ?? []
      where table.column(other) == nil || table.column(other)?.variance != nil {
        return (place, .linkToNothing(other.field))
      }
    }
    return nil
  }

  /// No row is a part of itself, or summed from itself.
  private static func circle(
    _ table: FigureTable, _ address: FigureAddress
  ) -> (FigureAddress, FieldProblem)? {
    for row in table.rows
    where reaches(row.id, from: [row.parent].compactMap { $0 }, { table.row($0)?.parent.map { [$0] } ?? [] })
      || reaches(row.id, from: row.terms.map(\.row), { table.row($0)?.terms.map(\.row) ?? [] })
    {
      return (address.appending(row.id), .circle(row.id))
    }
    return nil
  }

  private static func reaches(
    _ goal: EntityID, from start: [EntityID], _ next: (EntityID) -> [EntityID]
  ) -> Bool {
    var waiting = start
    var seen: Set<EntityID> = []
    while let id = waiting.popLast() {
      if id == goal { return true }
      if seen.insert(id).inserted { waiting += next(id) }
    }
    return false
  }

  /// Typed numbers stand where nothing is computed, control totals where something is.
  private static func figures(
    _ table: FigureTable, _ address: FigureAddress
  ) -> (FigureAddress, FieldProblem)? {
    for row in table.rows {
      for column in table.columns {
        let cell = FigureTable.CellKey(row: row.id, column: column.key)
        let isComputed = table.isComputed(cell)
        let place = address.appending(row.id).appending(column.key.field, column.key.period)
        if isComputed, table.cells[cell]?.number != nil { return (place, .typedWhereComputed) }
        if !isComputed, table.controls[cell] != nil { return (place, .printedWhereTyped) }
      }
    }
    return nil
  }
}
