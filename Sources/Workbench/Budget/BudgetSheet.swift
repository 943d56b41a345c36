import FollowUp

/// A table with how it is shown: what the texts of its cells are made from.
struct BudgetSheet: Hashable, Sendable {
  let key: BudgetTableKey
  let table: FigureTable
  /// The unit chosen for money; nil: the table's own.
  let chosenUnit: MeasureUnit?
  let municipality: Municipality
  /// Every figure the table has or computes, as the checks read them; computed once, as a cell is asked for several times.
  let grid: TableGrid

  init(key: BudgetTableKey, table: FigureTable, chosenUnit: MeasureUnit?, municipality: Municipality) {
    self.key = key
    self.table = table
    self.chosenUnit = chosenUnit
    self.municipality = municipality
    grid = TableGrid(table)
  }

  /// What the figures are in when nothing else is said.
  var unit: MeasureUnit {
    guard let chosenUnit, table.unit.isMoney else { return table.unit }
    return chosenUnit
  }

  /// The unit a cell is shown and typed in. What is quoted from a text stands in the text's own unit.
  func unit(of cell: FigureTable.CellKey) -> MeasureUnit {
    let own = table.unit(of: cell)
    if table.kind == .quotes { return own }
    return own.isMoney && table.unit.isMoney ? unit : own
  }

  /// Decimals of money in a unit; nil for other units, and for what is quoted from a text: as many as were written.
  func decimals(in unit: MeasureUnit) -> Int? {
    guard table.kind != .quotes, unit.isMoney, table.unit.isMoney else { return nil }
    if unit == table.unit { return table.decimals }
    return unit == .millions ? 1 : 0
  }

  /// The power of ten that the table prints its money to, whatever unit it is shown in; nil for other units, and for what is
  /// quoted from a text.
  func precision(in unit: MeasureUnit) -> Int? {
    decimals(in: unit).map { _ in table.unit.exponent - table.decimals }
  }

  /// The exact figure of a cell, base unit and inside sign; nil when there is none.
  func value(_ row: TableRow, _ source: BudgetColumn.Source) -> ExactDecimal? {
    switch source {
    case .figure(let key): return value(row, key)
    case .variance(let pair): return variance(row, pair)
    case .percent(let pair):
      guard let budget = value(row, pair.budget), let variance = variance(row, pair) else { return nil }
      return Variance.percent(variance, of: budget)
    }
  }

  func value(_ row: TableRow, _ column: ColumnKey) -> ExactDecimal? {
    if let pair = table.column(column)?.variance { return variance(row, pair) }
    return figure(row, column)
  }

  /// Forecast or outcome against budget, positive is better.
  func variance(_ row: TableRow, _ pair: TableColumn.Variance) -> ExactDecimal? {
    guard let budget = figure(row, pair.budget), let actual = figure(row, pair.against) else { return nil }
    return Variance.of(row.kind, budget: budget, actual: actual)
  }

  private func figure(_ row: TableRow, _ column: ColumnKey) -> ExactDecimal? {
    grid.place(of: FigureTable.CellKey(row: row.id, column: column)).flatMap { grid.value($0.row, $0.column) }
  }

  /// A number of this table as it is shown, sign included.
  func text(
    _ number: ExactDecimal, unit: MeasureUnit, kind: TableRow.Kind, meaning: TableColumn.Meaning
  ) -> String {
    let shown = table.signs.flipped(number, kind: kind, meaning: meaning)
    let sign: NumberText.Sign = meaning == .variance || kind == .equity ? .always : .negative
    guard let decimals = decimals(in: unit) else { return NumberText.exact(shown, in: unit, sign: sign) }
    return NumberText.show(shown, in: unit, decimals: decimals, sign: sign)
  }
}
