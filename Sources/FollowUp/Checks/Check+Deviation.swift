/// A deviation above the municipality's threshold that nobody has explained.
///
/// Read where the meeting reads its deviations: the operations, else the income statement. Above the threshold is more than the
/// settings' share of the budget and more than the settings' amount, decided on the exact amounts. A comment to the forecast
/// or the outcome explains it, for the whole year or for the period. A deviation for the worse is a warning, one for
/// the better is told. Socialnämnden 2026: barn- och ungdomsvård, 303 256 − 315 061 = −11 805 tkr (−3,9 %).
extension Check {
  package static let deviation = Check(
    .deviation, "Oförklarade avvikelser",
    looksAt:
      "Varje rad i driften vars avvikelse från budget är större än kommunens gräns har en kommentar.",
    reads: [.money, .settings],
    .grids { grids, scope in
      guard let table = DeviationSource.table(of: scope.plan),
        let grid = grids.money.first(where: { $0.table.id == table.id })
      else { return [] }
      let all = Deviations.Scope.allCases.flatMap { NotableDeviations.of(grid, $0, in: scope.municipality) }
      return DeviationFindings(grid: grid, all: all).findings
    })
}

private struct DeviationFindings {
  let grid: TableGrid
  /// Those of the whole year first, then those of the period.
  let all: [NotableDeviation]

  /// One a row, in the order of the document: the whole year's before the period's.
  var findings: [Finding] {
    grid.table.rows.indices.compactMap { row in
      let own = all.filter { $0.deviation.row == grid.table.rows[row].id }
      guard let first = own.first, own.allSatisfy({ $0.explanation == nil }) else { return nil }
      return finding(first, row)
    }
  }

  private func finding(_ notable: NotableDeviation, _ row: Int) -> Finding? {
    guard let budget = grid.column(notable.columns.budget),
      let against = grid.column(notable.columns.against)
    else {
      return nil
    }
    let deviation = notable.deviation
    let figures = Finding.Figures(
      printed: nil, computed: shown(deviation.variance), unit: grid.table.unit,
      terms: terms(deviation, row, budget, against))
    let percent = deviation.percent.map { " (\(NumberText.percent($0, sign: .always)))" } ?? ""
    let amount = FindingText.amount(shown(deviation.variance), grid.table.unit, sign: .always)
    return Finding(
      .deviation, deviation.variance.isNegative ? .warning : .info,
      at: [grid.address(row, against), grid.address(row, budget)], place: grid.place(row, against),
      section: grid.table.title,
      message:
        "\(grid.place(row, against)): \(amount)\(percent) mot budget, och ingen förklaring är skriven.",
      figures: figures)
  }

  /// Revenue: outcome − budget; cost and net: budget − outcome.
  private func terms(_ deviation: Deviation, _ row: Int, _ budget: Int, _ against: Int) -> [Finding.Term] {
    let columns = [(budget, deviation.budget), (against, deviation.outcome)]
    let isPlain = Variance.isActualLessBudget(grid.table.rows[row].kind)
    return (isPlain ? columns.reversed() : columns).enumerated().map { index, entry in
      Finding.Term(
        FindingText.column(grid.table.columns[entry.0]), shown(entry.1), isSubtracted: index == 1,
        at: grid.address(row, entry.0))
    }
  }

  private func shown(_ number: ExactDecimal) -> ExactDecimal {
    grid.plain(number.shifted(by: -grid.table.unit.exponent))
  }
}
