/// What a grid knows of its table before any cell is read.
///
/// A class, and nothing of it ever changes: the checks hand a grid on for every cell, and a struct of so many parts would be copied part by part.
final class TableLayout: Sendable {
  let table: FigureTable
  let address: FigureAddress
  let columns: [ColumnKey]
  /// The columns of deviations.
  let isDeviation: [Bool]
  /// The rows with a formula.
  let isTotal: [Bool]
  /// Whether anything at all is computed; most tables are only typed.
  let hasComputed: Bool
  let terms: [[TableGrid.Term]]
  let pairs: [TableGrid.Pair?]
  let parts: [[Int]]
  let controls: [ExactDecimal?]
  let values: [ExactDecimal?]
  let units: GridUnits

  init(_ table: FigureTable, at address: FigureAddress) {
    self.table = table
    self.address = address
    let keys = table.columns.map(\.key)
    columns = keys
    isDeviation = table.columns.indices.map { table.columns[$0].variance != nil }
    isTotal = table.rows.indices.map { !table.rows[$0].terms.isEmpty }
    // By number: a row is costly to copy.
    terms = table.rows.indices.map { row in
      table.rows[row].terms.compactMap { term in
        table.place(of: term.row).map { TableGrid.Term(row: $0, isSubtracted: term.isSubtracted) }
      }
    }
    pairs = table.columns.map { column in
      guard let pair = column.variance, let budget = keys.firstIndex(of: pair.budget),
        let against = keys.firstIndex(of: pair.against)
      else { return nil }
      return TableGrid.Pair(budget: budget, against: against)
    }
    parts = Self.parts(table)
    let typed = GridNumbers(of: table.cells, in: table, keys)
    units = GridUnits(table, own: typed.ownUnits)
    controls = GridNumbers(of: table.controls, in: table, keys).numbers
    let hasComputed = isTotal.contains(true) || isDeviation.contains(true)
    self.hasComputed = hasComputed
    values =
      hasComputed
      ? GridArithmetic(table: table, terms: terms, pairs: pairs, typed: typed.numbers).values : typed.numbers
  }

  private static func parts(_ table: FigureTable) -> [[Int]] {
    var parts = [[Int]](repeating: [], count: table.rows.count)
    for row in table.rows.indices {
      if let parent = table.rows[row].parent, let place = table.place(of: parent) { parts[place].append(row) }
    }
    return parts
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

  init(_ table: FigureTable, own: Set<Int>) {
    let units = table.rows.indices.map { table.rows[$0].unit ?? table.unit }
    ofRows = units
    exponents = units.map(\.exponent)
    let isTableCounted = table.unit.isCounted
    isCounted = table.rows.indices.map { row in
      table.rows[row].kind == .quantity && (table.rows[row].unit.map(\.isCounted) ?? isTableCounted)
    }
    self.own = own
  }
}

/// Figures by row and column number.
private struct GridNumbers {
  private(set) var numbers: [ExactDecimal?]
  /// The rows with a figure in a unit of its own.
  private(set) var ownUnits: Set<Int> = []

  /// - Parameter columns: few; looking through them is faster than hashing a name and a time.
  init(of figures: [FigureTable.CellKey: Figure], in table: FigureTable, _ columns: [ColumnKey]) {
    numbers = [ExactDecimal?](repeating: nil, count: table.rows.count * columns.count)
    for index in figures.indices {
      let key = figures.keys[index]
      let isOwn = figures.values[index].unit != nil
      guard let number = figures.values[index].number else {
        if isOwn, let row = table.place(of: key.row) { ownUnits.insert(row) }
        continue
      }
      guard let row = table.place(of: key.row), let column = columns.firstIndex(of: key.column) else {
        continue
      }
      numbers[row * columns.count + column] = number
      if isOwn { ownUnits.insert(row) }
    }
  }
}
