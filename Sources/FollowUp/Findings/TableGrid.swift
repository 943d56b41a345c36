/// A table laid out for the checks: every cell reached by row and column number, each computed figure computed once.
package struct TableGrid: Sendable {
  private let layout: TableLayout
  /// What each computed cell is read as; nil for typed ones, and empty where nothing is computed.
  private(set) var readings: [CellReading?] = []

  package var table: FigureTable {
    // Lent, not copied: a table is asked about for every cell.
    _read { yield layout.table }
  }
  /// The address of the table.
  package var address: FigureAddress { layout.address }
  /// For each row its terms, as row numbers.
  package var terms: [[Term]] { layout.terms }
  /// For each column the pair it is the deviation of, as column numbers.
  package var pairs: [Pair?] { layout.pairs }
  /// For each row the rows that name it as parent.
  package var parts: [[Int]] { layout.parts }
  /// What a document prints where we compute.
  var controls: [ExactDecimal?] { layout.controls }
  /// Typed or computed.
  var values: [ExactDecimal?] { layout.values }
  var units: GridUnits { layout.units }

  package struct Term: Hashable, Sendable {
    package let row: Int
    package let isSubtracted: Bool
  }

  package struct Pair: Hashable, Sendable {
    package let budget: Int
    package let against: Int
  }

  package init(_ table: FigureTable, at address: FigureAddress) {
    layout = TableLayout(table, at: address)
    if layout.hasComputed { readings = GridReadings(self).readings }
  }
}

extension TableGrid: Hashable {
  /// All the rest follows from these two.
  package static func == (left: TableGrid, right: TableGrid) -> Bool {
    left.address == right.address && left.table == right.table
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(address)
    hasher.combine(table)
  }
}

extension TableGrid {
  /// Laid out for its figures alone: its cells have no address to go to.
  package init(_ table: FigureTable) {
    self.init(
      table,
      at: FigureAddress(
        committee: EntityID(known: "none"), year: 0, register: .money, path: [table.id]))
  }

  /// The row and column number of a cell; nil when the table has no such cell.
  package func place(of cell: FigureTable.CellKey) -> (row: Int, column: Int)? {
    guard let row = table.place(of: cell.row),
      let column = column(cell.column)
    else { return nil }
    return (row, column)
  }

  /// The number of a column; nil when the table has none of that key.
  func column(_ key: ColumnKey) -> Int? { layout.columns.firstIndex(of: key) }

  func index(_ row: Int, _ column: Int) -> Int { row * pairs.count + column }

  /// What the document prints where we compute.
  package func control(_ row: Int, _ column: Int) -> ExactDecimal? { controls[index(row, column)] }

  /// Typed or computed: base unit, inside sign.
  package func value(_ row: Int, _ column: Int) -> ExactDecimal? { values[index(row, column)] }

  /// What a reader of the document sees: the printed figure where there is one, else the typed or computed.
  package func published(_ row: Int, _ column: Int) -> ExactDecimal? {
    control(row, column) ?? value(row, column)
  }

  package func isComputed(_ row: Int, _ column: Int) -> Bool {
    layout.isTotal[row] || layout.isDeviation[column]
  }

  /// Whether a column is one of deviations.
  func isDeviation(_ column: Int) -> Bool { layout.isDeviation[column] }

  package func key(_ row: Int, _ column: Int) -> FigureTable.CellKey {
    FigureTable.CellKey(row: table.rows[row].id, column: table.columns[column].key)
  }

  package func address(_ row: Int, _ column: Int) -> FigureAddress {
    let key = table.columns[column].key
    return address.with(path: [table.id, table.rows[row].id, key.field], key.period)
  }

  package func unit(_ row: Int, _ column: Int) -> MeasureUnit {
    units.own.isEmpty ? units.ofRows[row] : table.unit(of: key(row, column))
  }

  /// The power of ten a figure is printed to: as it is written, and at least as fine as the table prints. Quoted figures have each
  /// their own unit, and nothing but their own digits to go by.
  package func step(of number: ExactDecimal, _ row: Int, _ column: Int) -> Int {
    if table.kind == .quotes { return number.exponent }
    let exponent = units.own.contains(row) ? unit(row, column).exponent : units.exponents[row]
    return min(number.exponent, exponent - table.decimals)
  }

  /// What a published figure stands for. Counted things stand for themselves.
  package func interval(_ number: ExactDecimal, _ row: Int, _ column: Int) -> Interval {
    let isCounted =
      units.own.contains(row)
      ? table.rows[row].kind == .quantity && unit(row, column).isCounted : units.isCounted[row]
    return isCounted
      ? Interval(exactly: number) : Interval(number, roundedTo: step(of: number, row, column))
  }
}
