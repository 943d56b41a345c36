/// Budgetavvikelse: a printed deviation against its two columns.
///
/// Formula: revenue: outcome − budget; cost, net cost and items: budget − outcome. Positive is always better than budget. Tolerance: one and
/// a half unit, and more where the two are themselves printed totals. A deviation that the printed figures give is not told when one of them is
/// wrong: that one is. Delårsrapport 31 augusti 2019, Personal januari–augusti: 492,0 − 533,0 = −41,0 mnkr, printed −40,9: rounding.
extension Check {
  package static let variance = Check(
    .variance, "Avvikelser",
    looksAt:
      "Varje tryckt avvikelse mot sina två kolumner. Intäkt: utfall − budget; kostnad och netto: budget − utfall.",
    .table { grid, _ in
      grid.table.columns.indices.flatMap { column in
        guard let pair = grid.pairs[column] else { return [Finding]() }
        return grid.table.rows.indices.compactMap {
          VarianceFinding(grid: grid, row: $0, column: column, pair: pair).finding
        }
      }
    })
}

private struct VarianceFinding {
  let grid: TableGrid
  let row: Int
  let column: Int
  let pair: TableGrid.Pair

  var finding: Finding? {
    guard let across = grid.across(row, column), let severity = across.agreement?.severity else {
      return nil
    }
    return CellComparison(
      grid: grid, row: row, column: column, printed: across.printed, computed: across.computed, terms: terms
    ).finding(.variance, severity, lead: "kolumnerna ger")
  }

  private var terms: [Finding.Term] {
    let isPlain = Variance.isActualLessBudget(grid.table.rows[row].kind)
    let order = isPlain ? [pair.against, pair.budget] : [pair.budget, pair.against]
    return order.enumerated().compactMap { index, column in
      grid.reading(row, column).map { reading in
        Finding.Term(
          FindingText.column(grid.table.columns[column]),
          grid.plain(reading.value.shifted(by: -grid.unit(row, column).exponent)), isSubtracted: index == 1,
          at: grid.address(row, column))
      }
    }
  }
}
