/// Findings about cells of a table, told in the table's unit and with its signs.
extension TableGrid {
  /// A figure as the document shows it: in the cell's unit, and with the document's sign.
  package func shown(_ number: ExactDecimal, _ row: Int, _ column: Int) -> ExactDecimal {
    let flipped = table.signs.flipped(
      number, kind: table.rows[row].kind, meaning: table.columns[column].meaning)
    return plain(flipped.shifted(by: -unit(row, column).exponent))
  }

  /// A number of the table's unit with no more decimals than it needs, and no fewer than the table prints.
  package func plain(_ number: ExactDecimal) -> ExactDecimal {
    number.withoutTrailingZeros(upTo: min(-table.decimals, 0))
  }

  /// A line of the arithmetic; nil when the cell has no figure.
  package func term(_ row: Int, _ column: Int, isSubtracted: Bool = false) -> Finding.Term? {
    published(row, column).map { number in
      Finding.Term(
        table.rows[row].label, plain(number.shifted(by: -unit(row, column).exponent)),
        isSubtracted: isSubtracted,
        at: address(row, column))
    }
  }

  package func cellName(_ row: Int, _ column: Int) -> String {
    FindingText.cell(table.rows[row], table.columns[column])
  }

  package func place(_ row: Int, _ column: Int) -> String { "\(table.title) · \(cellName(row, column))" }
}
