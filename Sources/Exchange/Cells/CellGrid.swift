package import FollowUp

/// Rows and columns of figures that can be written together: a table, or a run of indicators.
package struct CellGrid: Sendable {
  enum Source: Sendable {
    case table(FigureAddress.Register, FigureTable)
    case indicators([Indicator])
  }

  package let rows: [GridRow]
  package let columns: [GridColumn]
  let plan: Plan
  let source: Source
  /// The unit money is shown in, when it is not the table's.
  let shownUnit: MeasureUnit?

  /// The cells of a table; nil when the year has no such table.
  /// - Parameter shownUnit: the unit money is shown in now, when it is not the table's.
  package init?(
    _ table: EntityID, in register: FigureAddress.Register, of plan: Plan,
    shownIn shownUnit: MeasureUnit? = nil
  ) {
    guard let table = plan.tables(of: register).first(where: { $0.id == table }) else { return nil }
    rows = table.rows.map { GridRow(id: $0.id, label: $0.label, kind: $0.kind) }
    columns = table.columns.map { GridColumn(key: $0.key, names: Self.names(of: $0)) }
    self.plan = plan
    source = .table(register, table)
    self.shownUnit = shownUnit
  }

  /// Observations of indicators: one a row, and columns as they are named in an address (`outcome@2024`, `outcome-women@2024`). A name that
  /// is no observation's is left out.
  package init(indicators: [EntityID], columns: [ColumnKey], of plan: Plan) {
    let found = indicators.compactMap { plan.goals.indicator($0) }
    rows = found.map { GridRow(id: $0.id, label: $0.name, kind: nil) }
    self.columns = columns.compactMap { key in
      ObservationName(key).map { GridColumn(key: key, names: $0.names(in: found)) }
    }
    self.plan = plan
    source = .indicators(found)
    shownUnit = nil
  }

  private static func names(of column: TableColumn) -> [String] {
    let whole = [column.group, column.label].compactMap { $0 }.joined(separator: " ")
    return [whole, column.label, column.key.description]
  }

  /// The place of a row or a column by its id.
  package func rowIndex(_ id: EntityID) -> Int? { rows.firstIndex { $0.id == id } }
  package func columnIndex(_ key: ColumnKey) -> Int? { columns.firstIndex { $0.key == key } }
}

/// A row of a grid.
package struct GridRow: Hashable, Sendable {
  package let id: EntityID
  package let label: String
  /// Nil for an indicator.
  package let kind: TableRow.Kind?
}

/// A column of a grid.
package struct GridColumn: Hashable, Sendable {
  package let key: ColumnKey
  /// What a heading may call it; the first is what we call it.
  package let names: [String]
}
