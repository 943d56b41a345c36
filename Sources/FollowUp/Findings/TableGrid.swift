/// A table laid out for the checks: every cell reached by row and column number, each computed figure computed once.
package struct TableGrid: Sendable {
  package let table: FigureTable
  /// The address of the table.
  package let address: FigureAddress
  /// For each row its terms, as row numbers.
  package let terms: [[Term]]
  /// For each column the pair it is the deviation of, as column numbers.
  package let pairs: [Pair?]
  /// For each row the rows that name it as parent.
  package let parts: [[Int]]
  /// What a document prints where we compute.
  let controls: [ExactDecimal?]
  /// Typed or computed.
  let values: [ExactDecimal?]
  let units: GridUnits
  /// What each computed cell is read as; nil for typed ones.
  private(set) var readings: [CellReading?] = []

  package struct Term: Hashable, Sendable {
    package let row: Int
    package let isSubtracted: Bool
  }

  package struct Pair: Hashable, Sendable {
    package let budget: Int
    package let against: Int
  }

  package init(_ table: FigureTable, at address: FigureAddress) {
    self.table = table
    self.address = address
    let keys = table.columns.map(\.key)
    terms = table.rows.map { row in
      row.terms.compactMap { term in
        table.place(of: term.row).map { Term(row: $0, isSubtracted: term.isSubtracted) }
      }
    }
    pairs = table.columns.map { column in
      guard let pair = column.variance, let budget = keys.firstIndex(of: pair.budget),
        let against = keys.firstIndex(of: pair.against)
      else { return nil }
      return Pair(budget: budget, against: against)
    }
    parts = Self.parts(table)
    units = GridUnits(table)
    let layout = GridLayout(table: table, columns: keys)
    controls = layout.numbers(table.controls)
    values =
      GridArithmetic(table: table, terms: terms, pairs: pairs, typed: layout.numbers(table.cells)).values
    readings = GridReadings(self).readings
  }

  private static func parts(_ table: FigureTable) -> [[Int]] {
    var parts = [[Int]](repeating: [], count: table.rows.count)
    for (index, row) in table.rows.enumerated() {
      if let parent = row.parent, let place = table.place(of: parent) { parts[place].append(index) }
    }
    return parts
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
      let column = table.columns.firstIndex(where: { $0.key == cell.column })
    else { return nil }
    return (row, column)
  }

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
    !terms[row].isEmpty || !table.rows[row].terms.isEmpty || table.columns[column].variance != nil
  }

  package func key(_ row: Int, _ column: Int) -> FigureTable.CellKey {
    FigureTable.CellKey(row: table.rows[row].id, column: table.columns[column].key)
  }

  package func address(_ row: Int, _ column: Int) -> FigureAddress {
    let key = table.columns[column].key
    return address.appending(table.rows[row].id).appending(key.field, key.period)
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

/// The units of a table's rows, looked up once.
struct GridUnits: Sendable {
  let ofRows: [MeasureUnit]
  let exponents: [Int]
  /// Counted quantities, which are not rounded.
  let isCounted: [Bool]
  /// The rows with a cell in a unit of its own.
  let own: Set<Int>

  init(_ table: FigureTable) {
    let units = table.rows.map { $0.unit ?? table.unit }
    ofRows = units
    exponents = units.map(\.exponent)
    isCounted = zip(table.rows, units).map { $0.kind == .quantity && $1.isCounted }
    let keys = table.cells.lazy.filter { $0.value.unit != nil }.map(\.key.row)
    let rows = Set(keys)
    own = rows.isEmpty ? [] : Set(table.rows.indices.filter { rows.contains(table.rows[$0].id) })
  }
}

/// Figures by row and column number.
struct GridLayout {
  let table: FigureTable
  /// Few: looking through them is faster than hashing a name and a time.
  let columns: [ColumnKey]

  func numbers(_ figures: [FigureTable.CellKey: Figure]) -> [ExactDecimal?] {
    var numbers = [ExactDecimal?](repeating: nil, count: table.rows.count * columns.count)
    for (key, figure) in figures {
      guard case .number(let number) = figure.content, let row = table.place(of: key.row),
        let column = columns.firstIndex(of: key.column)
      else { continue }
      numbers[row * columns.count + column] = number
    }
    return numbers
  }
}
