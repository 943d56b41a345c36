/// What must hold inside a table for it to be read again.
enum TableIntegrity {
  static func flaws(in plan: Plan) -> [PlanIntegrity.Flaw] {
    [FigureAddress.Register.money, .actions, .statistics].flatMap { register in
      plan.tables(of: register).flatMap { flaws(in: $0, at: plan.address(register, [$0.id])) }
    }
  }

  private static func flaws(in table: FigureTable, at address: FigureAddress) -> [PlanIntegrity.Flaw] {
    PlanIntegrity.unique(table.rows.map(\.id), table.reservedRows) { address.appending($0) }
      + columns(table, address) + circles(table, address) + figures(table, address)
  }

  private static func columns(_ table: FigureTable, _ address: FigureAddress) -> [PlanIntegrity.Flaw] {
    var seen: Set<ColumnKey> = []
    return table.columns.flatMap { column -> [PlanIntegrity.Flaw] in
      let key = column.key
      let place = address.appending(FigureTable.columnsID).appending(key.field, key.period)
      var problems: [FieldProblem] = seen.insert(key).inserted ? [] : [.taken(key.field)]
      if key.period == nil, TableRow.fieldNames.contains(key.field) { problems.append(.reserved(key.field)) }
      for other in column.variance.map({ [$0.budget, $0.against] }) ?? []
      where table.column(other) == nil || table.column(other)?.variance != nil {
        problems.append(.linkToNothing(other.field))
      }
      return problems.map { PlanIntegrity.Flaw(place, $0) }
    }
  }

  /// No row is a part of itself, or summed from itself.
  private static func circles(_ table: FigureTable, _ address: FigureAddress) -> [PlanIntegrity.Flaw] {
    table.rows.compactMap { row in
      let isInside = reaches(row.id, from: [row.parent].compactMap(\.self)) { id in
        [table.row(id)?.parent].compactMap(\.self)
      }
      let isSummed = reaches(row.id, from: row.terms.map(\.row)) { table.row($0)?.terms.map(\.row) ?? [] }
      return isInside || isSummed ? PlanIntegrity.Flaw(address.appending(row.id), .circle(row.id)) : nil
    }
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
  private static func figures(_ table: FigureTable, _ address: FigureAddress) -> [PlanIntegrity.Flaw] {
    table.rows.flatMap { row in
      table.columns.compactMap { column in
        let cell = FigureTable.CellKey(row: row.id, column: column.key)
        let isComputed = row.isComputed || column.variance != nil
        let problem: FieldProblem? =
          if isComputed, table.cells[cell]?.number != nil {
            .typedWhereComputed
          } else if !isComputed,
            table.controls[cell] != nil
          { .printedWhereTyped } else { nil }
        let place = address.appending(row.id).appending(column.key.field, column.key.period)
        return problem.map { PlanIntegrity.Flaw(place, $0) }
      }
    }
  }
}
