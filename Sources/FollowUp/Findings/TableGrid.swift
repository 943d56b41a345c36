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
  private let typed: [ExactDecimal?]
  private let controls: [ExactDecimal?]
  private let values: [ExactDecimal?]

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
    let rows = Dictionary(zip(table.rows.map(\.id), table.rows.indices)) { first, _ in first }
    let columns = Dictionary(zip(table.columns.map(\.key), table.columns.indices)) { first, _ in first }
    terms = table.rows.map { row in
      row.terms.compactMap { term in
        rows[term.row].map { Term(row: $0, isSubtracted: term.isSubtracted) }
      }
    }
    pairs = table.columns.map { column in
      guard let pair = column.variance, let budget = columns[pair.budget], let against = columns[pair.against]
      else { return nil }
      return Pair(budget: budget, against: against)
    }
    var parts = table.rows.map { _ in [Int]() }
    for (index, row) in table.rows.enumerated() {
      if let parent = row.parent.flatMap({ rows[$0] }) { parts[parent].append(index) }
    }
    self.parts = parts
    typed = Self.laidOut(table.cells, rows, columns)
    controls = Self.laidOut(table.controls, rows, columns)
    values = GridArithmetic(table: table, terms: terms, pairs: pairs, typed: typed).values
  }

  private static func laidOut(
    _ figures: [FigureTable.CellKey: Figure], _ rows: [EntityID: Int], _ columns: [ColumnKey: Int]
  ) -> [ExactDecimal?] {
    var numbers = [ExactDecimal?](repeating: nil, count: rows.count * columns.count)
    for (key, figure) in figures {
      guard let number = figure.number, let row = rows[key.row], let column = columns[key.column] else {
        continue
      }
      numbers[row * columns.count + column] = number
    }
    return numbers
  }
}

extension TableGrid {
  private func index(_ row: Int, _ column: Int) -> Int { row * table.columns.count + column }

  /// What the document prints where we compute.
  package func control(_ row: Int, _ column: Int) -> ExactDecimal? { controls[index(row, column)] }

  /// Typed or computed: base unit, inside sign.
  package func value(_ row: Int, _ column: Int) -> ExactDecimal? { values[index(row, column)] }

  /// What a reader of the document sees: the printed figure where there is one, else the typed or computed.
  package func published(_ row: Int, _ column: Int) -> ExactDecimal? {
    control(row, column) ?? value(row, column)
  }

  package func isComputed(_ row: Int, _ column: Int) -> Bool {
    !table.rows[row].terms.isEmpty || table.columns[column].variance != nil
  }

  package func key(_ row: Int, _ column: Int) -> FigureTable.CellKey {
    FigureTable.CellKey(row: table.rows[row].id, column: table.columns[column].key)
  }

  package func address(_ row: Int, _ column: Int) -> FigureAddress {
    let key = table.columns[column].key
    return address.appending(table.rows[row].id).appending(key.field, key.period)
  }

  package func unit(_ row: Int, _ column: Int) -> MeasureUnit { table.unit(of: key(row, column)) }

  /// The power of ten a figure is printed to: as it is written, and at least as fine as the table prints. Quoted figures have each
  /// their own unit, and nothing but their own digits to go by.
  package func step(of number: ExactDecimal, _ row: Int, _ column: Int) -> Int {
    table.kind == .quotes
      ? number.exponent : min(number.exponent, unit(row, column).exponent - table.decimals)
  }

  /// What a published figure stands for. Counted things stand for themselves.
  package func interval(_ number: ExactDecimal, _ row: Int, _ column: Int) -> Interval {
    let isCounted = table.rows[row].kind == .quantity && unit(row, column).isCounted
    return isCounted
      ? Interval(exactly: number) : Interval(number, roundedTo: step(of: number, row, column))
  }
}
