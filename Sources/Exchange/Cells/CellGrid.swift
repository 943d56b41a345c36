package import FollowUp

/// Rows and columns of figures that can be written together: a table, or a run of indicators.
package struct CellGrid: Sendable {
  enum Source: Sendable {
    case table(FigureAddress.Register, FigureTable)
    case indicators([Indicator])
  }

  package private(set) var rows: [GridRow]
  package private(set) var columns: [GridColumn]
  let plan: Plan
  let source: Source
  /// Where each row and column stands in the source.
  private(set) var sourceRows: [Int]
  private(set) var sourceColumns: [Int]
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
    columns = table.columns.map {
      GridColumn(
        key: $0.key, names: Self.names(of: $0), label: $0.label, group: $0.group, isWords: $0.meaning == .text
      )
    }
    self.plan = plan
    source = .table(register, table)
    self.shownUnit = shownUnit
    (sourceRows, sourceColumns) = (Array(rows.indices), Array(columns.indices))
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
    (sourceRows, sourceColumns) = (Array(rows.indices), Array(self.columns.indices))
  }

  /// Every observation of a year's indicators: the columns are all that any of them has, and the outcome of the year.
  package init(indicatorsOf plan: Plan) {
    var seen: Set<ColumnKey> = []
    let known = plan.goals.indicators.flatMap(\.observations).compactMap { observation in
      EntityID(observation.field).map { ColumnKey(field: $0, period: observation.period) }
    }
    let own = EntityID(Observation.Role.outcome.rawValue).map {
      ColumnKey(field: $0, period: Period(year: plan.year))
    }
    let columns = (known + [own].compactMap(\.self)).filter { seen.insert($0).inserted }
    self.init(indicators: plan.goals.indicators.map(\.id), columns: columns, of: plan)
  }

  /// The same figures with the rows and columns as they stand on a screen: in that order, and no others.
  package func showing(rows ids: [EntityID], columns keys: [ColumnKey]) -> CellGrid {
    let (down, across) = (ids.compactMap(rowIndex), keys.compactMap(columnIndex))
    var shown = self
    shown.rows = down.map { rows[$0] }
    shown.columns = across.map { columns[$0] }
    shown.sourceRows = down.map { sourceRows[$0] }
    shown.sourceColumns = across.map { sourceColumns[$0] }
    return shown
  }

  private static func names(of column: TableColumn) -> [String] {
    let parts = [column.group, column.label].compactMap(\.self)
    let turned = parts.reversed().joined(separator: " ")
    return [parts.joined(separator: " "), column.label, column.key.description, turned]
  }

  /// What all its money is told in; nil where there is none, or rows of different units.
  var moneyUnit: MeasureUnit? {
    let money = units.filter(\.isMoney)
    return money.count == 1 ? money.first : nil
  }

  /// Everything its figures are in.
  package var units: Set<MeasureUnit> {
    Set(rows.indices.flatMap { row in columns.indices.compactMap { slot(row, $0)?.unit } })
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
  /// What of it stands in the column's own heading, and over it; nil for an indicator's.
  let label: String?
  let group: String?
  /// Whether it takes words and no figures.
  let isWords: Bool

  init(key: ColumnKey, names: [String], label: String? = nil, group: String? = nil, isWords: Bool = false) {
    self.key = key
    self.names = names
    self.label = label
    self.group = group
    self.isWords = isWords
  }
}
