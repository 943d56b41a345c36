/// Sub-rows to a typed total: egen regi + extern = total. A computed total is `sum`'s.
///
/// Formula: total = Σ parts. A dash adds nothing; with an empty part nothing is said. A single part, or one called "varav …", need not be the
/// whole: it is only held against being more than it. Tolerance as of `sum`: (n + 1) / 2 units over n parts, none for what is counted.
/// Verksamhetsstatistik augusti 2018 (had the total been typed), boendestöd: 5 632 + 2 053 = 7 685 timmar, printed 7 638: an error of 47.
extension Check {
  package static let parts = Check(
    .parts, "Delar och helhet",
    looksAt: "Varje inskriven total mot raderna som är delar av den: egen regi + extern = total.",
    .table { grid, _ in
      grid.table.rows.indices.filter { !grid.parts[$0].isEmpty }.flatMap { row in
        grid.table.columns.indices.compactMap { PartsFinding(grid: grid, row: row, column: $0).finding }
      }
    })
}

private struct PartsFinding {
  let grid: TableGrid
  let row: Int
  let column: Int

  var finding: Finding? {
    guard let parts = grid.parts(of: row, column), let severity = parts.agreement?.severity else {
      return nil
    }
    let terms = grid.parts[row].compactMap { grid.term($0, column) }
    return CellComparison(
      grid: grid, row: row, column: column, printed: parts.printed, computed: parts.computed, terms: terms
    ).finding(.parts, severity, lead: "delarna ger")
  }
}
