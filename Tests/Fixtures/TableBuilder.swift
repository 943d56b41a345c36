package import FollowUp

/// Writes a table down row by row, in the order of its columns.
package struct TableBuilder {
  package var table: FigureTable

  package init(
    _ id: String, _ kind: FigureTable.Kind, _ title: String, _ unit: MeasureUnit, decimals: Int = 0,
    negated: Set<TableRow.Kind> = [], _ columns: [TableColumn]
  ) {
    table = FigureTable(
      id: BudgetFixture.id(id), kind: kind, title: title, unit: unit, decimals: decimals,
      signs: SignConvention(negated: negated), columns: columns)
  }

  /// A typed row. A text is a number as JSON writes it in the table's unit, `""` for empty, `-` for a dash, `?` for not
  /// calculated, or words after a quotation mark.
  package mutating func row(
    _ id: String, _ kind: TableRow.Kind, _ label: String, _ values: [String], parent: String? = nil,
    section: String? = nil, unit: MeasureUnit? = nil
  ) {
    let row = TableRow(
      id: BudgetFixture.id(id), label: label, kind: kind, parent: parent.map(BudgetFixture.id),
      section: section, unit: unit)
    table.rows.append(row)
    let typed = table.columns.filter { $0.variance == nil }
    for (column, text) in zip(typed, values) {
      table.cells[.init(row: row.id, column: column.key)] = figure(text, unit: unit ?? table.unit)
    }
  }

  /// A computed row; `-` before a row that is subtracted.
  package mutating func sum(_ id: String, _ kind: TableRow.Kind, _ label: String, of terms: [String]) {
    let list = terms.map { term in
      TableRow.Term(
        row: BudgetFixture.id(term.hasPrefix("-") ? String(term.dropFirst()) : term),
        isSubtracted: term.hasPrefix("-"))
    }
    table.rows.append(TableRow(id: BudgetFixture.id(id), label: label, kind: kind, terms: list))
  }

  /// What a document prints in a computed cell.
  package mutating func printed(_ row: String, _ column: String, _ text: String) {
    table.controls[.init(row: BudgetFixture.id(row), column: BudgetFixture.key(column))] = figure(
      text, unit: table.unit)
  }

  package mutating func note(_ row: String, _ column: String, _ note: String) {
    table.cells[.init(row: BudgetFixture.id(row), column: BudgetFixture.key(column))]?.note = note
  }

  package static func column(
    _ key: String, _ meaning: TableColumn.Meaning, _ label: String, group: String? = nil,
    of pair: (String, String)? = nil
  ) -> TableColumn {
    TableColumn(
      key: BudgetFixture.key(key), meaning: meaning, label: label, group: group,
      variance: pair.map { .init(budget: BudgetFixture.key($0.0), against: BudgetFixture.key($0.1)) })
  }

  private func figure(_ text: String, unit: MeasureUnit) -> Figure {
    if text.isEmpty { return .empty }
    if text == "-" { return Figure(.missing(.dash)) }
    if text == "?" { return Figure(.missing(.notCalculated)) }
    if text.hasPrefix("\"") { return Figure(.words(String(text.dropFirst()))) }
    guard let number = ExactDecimal(literal: text) else { preconditionFailure("no number: \(text)") }
    return Figure(.number(number.shifted(by: unit.exponent)))
  }
}
