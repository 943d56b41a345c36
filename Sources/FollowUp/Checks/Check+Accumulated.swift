/// A part of a year against the whole of it: revenue and cost add up through the year, so eight months cannot be more than twelve.
///
/// Formula: |budget of the months| ≤ |budget of the year|, |actual so far| ≤ |forecast of the year|; same sign, same version of the budget.
/// Tolerance: half a unit each. A warning, as something may be expected back. Net rows, equity and volumes are left out: they need not grow.
/// Delårsrapport 31 augusti 2019: personal 533,0 of 783,1 mnkr, and every other row holds.
extension Check {
  package static let accumulated = Check(
    .accumulated, "Del av året mot hela året",
    looksAt:
      "Periodens budget mot årets, och periodens utfall mot helårsprognosen, för intäkter, kostnader och poster.",
    .table { grid, _ in
      let pairs = grid.table.columns.indices.compactMap { Accumulated.pair(of: $0, in: grid) }
      guard !pairs.isEmpty else { return [] }
      return grid.table.rows.indices.filter { grid.table.rows[$0].kind.isGross }.flatMap { row in
        pairs.compactMap { Accumulated(grid: grid, row: row, part: $0.part, whole: $0.whole).finding }
      }
    })
}

extension TableRow.Kind {
  fileprivate var isGross: Bool {
    switch self {
    case .revenue, .cost, .item: true
    case .net, .equity, .quantity: false
    }
  }
}

private struct Accumulated {
  let grid: TableGrid
  let row: Int
  let part: Int
  let whole: Int

  /// The column of the whole year that a column of some of its months is part of.
  static func pair(of column: Int, in grid: TableGrid) -> (part: Int, whole: Int)? {
    let own = grid.table.columns[column]
    guard let period = own.key.period, period.isPartOfYear else { return nil }
    let wanted: TableColumn.Meaning
    switch own.meaning {
    case .budget: wanted = .budget
    case .actual: wanted = .forecast
    case .closing, .forecast, .variance, .amount, .applied, .received, .effect, .outcome, .milestone, .target,
      .realised, .text:
      return nil
    }
    guard
      let whole = grid.table.columns.firstIndex(where: {
        $0.meaning == wanted && $0.key.period == Period(year: period.year) && $0.version == own.version
          && !$0.isKeptForecast
      })
    else { return nil }
    return (column, whole)
  }

  var finding: Finding? {
    guard let months = grid.reading(row, part), let year = grid.reading(row, whole),
      months.value.sign == year.value.sign, months.value.magnitude > year.value.magnitude,
      !months.interval.overlaps(year.interval), !grid.isBroken(row, part), !grid.isBroken(row, whole)
    else { return nil }
    let unit = grid.unit(row, part)
    let (name, other) = (grid.place(row, part), FindingText.column(grid.table.columns[whole]))
    let amounts = [(part, months), (whole, year)].map { grid.shown($1.value, row, $0) }
    return Finding(
      .accumulated, .warning, at: [grid.address(row, part), grid.address(row, whole)], place: name,
      section: grid.table.title,
      message: "\(name): \(FindingText.amount(amounts[0], unit)) är mer än hela årets "
        + "\(FindingText.amount(amounts[1], grid.unit(row, whole))) (\(other)).",
      figures: .init(
        printed: amounts[0], computed: amounts[1], unit: unit,
        terms: [Finding.Term(other, amounts[1], at: grid.address(row, whole))]))
  }
}
