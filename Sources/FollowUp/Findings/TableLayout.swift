/// What a grid knows of its table before any cell is read.
///
/// A class, and nothing of it ever changes: the checks hand a grid on for every cell, and a struct of so many parts would be copied part by part.
final class TableLayout: Sendable {
  let table: FigureTable
  let address: FigureAddress
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
    terms = table.rows.map { row in
      row.terms.compactMap { term in
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
    units = GridUnits(table)
    let layout = GridLayout(table: table, columns: keys)
    controls = layout.numbers(table.controls)
    values =
      GridArithmetic(table: table, terms: terms, pairs: pairs, typed: layout.numbers(table.cells)).values
  }

  private static func parts(_ table: FigureTable) -> [[Int]] {
    var parts = [[Int]](repeating: [], count: table.rows.count)
    for (index, row) in table.rows.enumerated() {
      if let parent = row.parent, let place = table.place(of: parent) { parts[place].append(index) }
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
