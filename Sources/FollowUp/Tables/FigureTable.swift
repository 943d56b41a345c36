/// Any table of figures: resultaträkning, drift, investments, funding, frame changes, statistics and key figures are
/// all this one thing with different rows.
package struct FigureTable: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case incomeStatement, operations, investments, frameChanges, externalFunding, specialInitiatives
    case measures, volumes, keyFigures, monthly
    /// Väsentliga personalförhållanden: figures about the staff.
    case staff
    /// Figures quoted in running text, each row in its own unit.
    case quotes
  }

  package struct CellKey: Hashable, Sendable {
    package let row: EntityID
    package let column: ColumnKey

    package init(row: EntityID, column: ColumnKey) {
      self.row = row
      self.column = column
    }
  }

  package internal(set) var id: EntityID
  package var kind: Kind
  package var title: String
  package var unit: MeasureUnit
  /// Digits after the decimal comma when shown in `unit`.
  package var decimals: Int
  package var signs: SignConvention
  /// The unit the document's heading says, where the figures show that it cannot be; nil when the heading is right or silent.
  package var printedUnit: MeasureUnit?
  package var columns: [TableColumn]
  package var rows: [TableRow] {
    didSet { places = Self.places(of: rows) }
  }
  /// Typed figures, base unit, inside sign.
  package var cells: [CellKey: Figure]
  /// What a document prints where we compute: totals and deviations. Compared, never used instead.
  package var controls: [CellKey: Figure]
  package var note: String?
  /// Where each row stands; always in step with `rows`.
  private var places: [EntityID: Int]

  package init(
    id: EntityID, kind: Kind, title: String, unit: MeasureUnit, decimals: Int = 0,
    signs: SignConvention = .init(),
    columns: [TableColumn] = [], rows: [TableRow] = [], cells: [CellKey: Figure] = [:],
    controls: [CellKey: Figure] = [:], note: String? = nil, printedUnit: MeasureUnit? = nil
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.unit = unit
    self.decimals = decimals
    self.signs = signs
    self.columns = columns
    self.rows = rows
    self.cells = cells
    self.controls = controls
    self.note = note
    self.printedUnit = printedUnit
    places = Self.places(of: rows)
  }

  /// The row of an id, found without searching.
  package func row(_ id: EntityID) -> TableRow? { places[id].map { rows[$0] } }

  /// Where the row of an id stands.
  package func place(of row: EntityID) -> Int? { places[row] }

  private static func places(of rows: [TableRow]) -> [EntityID: Int] {
    Dictionary(zip(rows.map(\.id), rows.indices)) { first, _ in first }
  }

  package func column(_ key: ColumnKey) -> TableColumn? { columns.first { $0.key == key } }

  /// The unit a cell is written in: its own, its row's or the table's.
  package func unit(of cell: CellKey) -> MeasureUnit {
    cells[cell]?.unit ?? row(cell.row)?.unit ?? unit
  }

  /// True when the cell is derived: a row with a formula or a variance column.
  package func isComputed(_ cell: CellKey) -> Bool {
    (row(cell.row)?.isComputed ?? false) || column(cell.column)?.variance != nil
  }
}
