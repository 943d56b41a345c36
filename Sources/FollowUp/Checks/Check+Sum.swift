/// Rows to subtotals to totals, and revenue and cost to net: a printed total against the printed rows it is made of.
extension Check {
  package static let sum = Check(
    .sum, "Summor",
    looksAt:
      "Varje tryckt summa mot raderna den består av: rader till delsummor till totaler, intäkter och kostnader till netto.",
    .table { grid, _ in
      grid.table.rows.indices.filter { !grid.terms[$0].isEmpty }.flatMap { row in
        grid.table.columns.indices.compactMap { SumFinding(grid: grid, row: row, column: $0).finding }
      }
    })
}

private struct SumFinding {
  let grid: TableGrid
  let row: Int
  let column: Int

  var finding: Finding? {
    guard let printed = grid.control(row, column), let sum = grid.sum(row, column),
      let severity = severity(printed, sum)
    else { return nil }
    let comparison = CellComparison(
      grid: grid, row: row, column: column, printed: printed, computed: sum, terms: terms)
    let gaps = gaps
    return comparison.finding(.sum, gaps == 0 ? severity : max(severity, .warning), lead: lead(gaps))
  }

  private func severity(_ printed: ExactDecimal, _ sum: CellReading) -> Severity? {
    Agreement.of(
      printed, standingFor: grid.interval(printed, row, column), computed: sum.value, within: sum.interval,
      step: grid.step(of: printed, row, column)
    ).severity
  }

  private func lead(_ gaps: Int) -> String {
    switch gaps {
    case 0: "raderna ger"
    case 1: "raderna ger, utan en rad som saknar siffra,"
    default: "raderna ger, utan \(gaps) rader som saknar siffra,"
    }
  }

  /// Rows of the sum that nobody has filled in.
  private var gaps: Int {
    grid.terms[row].count { term in
      !grid.isComputed(term.row, column) && grid.table.isEmpty(grid.key(term.row, column))
    }
  }

  private var terms: [Finding.Term] {
    grid.terms[row].compactMap { grid.shownTerm($0, of: row, column) }
  }
}
