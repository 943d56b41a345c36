import FollowUp
import Testing

/// A table from lines of text: the first names the columns by key, each other `id kind value value …` or
/// `id kind = term term … : printed printed …` for a computed row with what the document prints. Values are in `unit`.
func table(
  _ unit: MeasureUnit, decimals: Int = 0, kind: FigureTable.Kind = .incomeStatement,
  signs: SignConvention = .init(),
  _ text: String
) -> FigureTable {
  var lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  let keys = lines.removeFirst().map { column($0) }
  var table = FigureTable(
    id: id("table"), kind: kind, title: "", unit: unit, decimals: decimals, signs: signs,
    columns: keys.map(columnOf))
  for words in lines {
    let halves = words[2...].split(separator: ":", maxSplits: 1)
    let isComputed = words[2] == "="
    let values = isComputed ? halves.dropFirst().first ?? [] : words[2...]
    let rowKind = TableRow.Kind(rawValue: words[1]) ?? .item
    let terms = isComputed ? halves[0].dropFirst().map(term) : []
    table.rows.append(TableRow(id: id(words[0]), label: words[0], kind: rowKind, terms: terms))
    for (key, value) in zip(keys, values) where value != "." {
      let cell = FigureTable.CellKey(row: id(words[0]), column: key)
      let figure = Figure(.number(number(value).shifted(by: unit.exponent)))
      if table.isComputed(cell) { table.controls[cell] = figure } else { table.cells[cell] = figure }
    }
  }
  return table
}

private func columnOf(_ key: ColumnKey) -> TableColumn {
  let meaning = TableColumn.Meaning(rawValue: key.field.description) ?? .amount
  guard meaning == .variance, let period = key.period else {
    return TableColumn(key: key, meaning: meaning, label: key.description)
  }
  let against = period.month == nil ? "forecast" : "actual"
  let pair = TableColumn.Variance(
    budget: ColumnKey(field: id("budget"), period: period),
    against: ColumnKey(field: id(against), period: period))
  return TableColumn(key: key, meaning: .variance, label: key.description, variance: pair)
}

private func term(_ text: String) -> TableRow.Term {
  text.hasPrefix("-")
    ? TableRow.Term(row: id(String(text.dropFirst())), isSubtracted: true) : TableRow.Term(row: id(text))
}

/// How far each computed cell is from what the document prints, in units of the table, where the two differ.
func differences(_ table: FigureTable) -> [String: ExactDecimal] {
  var found: [String: ExactDecimal] = [:]
  for (cell, printed) in table.controls {
    guard let value = table.value(cell), let number = printed.number, value != number else { continue }
    found["\(cell.row)/\(cell.column)"] = (number - value).shifted(by: -table.unit.exponent)
  }
  return found
}
