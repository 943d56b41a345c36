/// Rows to subtotals to totals, and revenue and cost to net: a printed total against the printed rows it is made of.
///
/// Formula: total = Σ rows (subtracted ones taken away); in a column of deviations better revenue makes a better net.
/// Tolerance: over n rows (n + 1) / 2 printed units; whole things that are counted, none. A difference within it is rounding, and more than
/// one unit a warning. Delårsrapport 31 augusti 2019, resultaträkning, Nettokostnad januari–augusti: 971,9 − 137,8 = 834,1 mnkr, printed
/// 1 109,7: an error of 275,6, the revenue was added.
///
/// A printed deviation that its own two columns give is right: that its rows' rounded deviations add up to something within the tolerance is
/// not told. Nor is a total told that its printed rows give when one of those is wrong: that one is.
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
    guard let down = grid.down(row, column), let severity = down.agreement?.severity, isTold(severity) else {
      return nil
    }
    let comparison = CellComparison(
      grid: grid, row: row, column: column, printed: down.printed, computed: down.computed, terms: terms)
    let gaps = gaps
    return comparison.finding(.sum, gaps == 0 ? severity : max(severity, .warning), lead: lead(gaps))
  }

  /// A deviation is first of all what its two columns give: `variance` tells that, and here only what no rounding explains.
  private func isTold(_ severity: Severity) -> Bool {
    guard grid.isDeviation(column), let across = grid.across(row, column) else {
      return true
    }
    guard let agreement = across.agreement else { return false }
    return severity == .error && agreement != .broken
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
