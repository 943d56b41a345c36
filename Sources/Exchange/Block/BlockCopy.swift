import FollowUp

/// Figures as a block that a spreadsheet takes.
package enum BlockCopy {
  /// Tab-separated text with a line a row, without a line feed at the end: decimal comma, nothing between thousands, a plain minus, and no text that a
  /// spreadsheet would compute. Put back where it came from it changes nothing.
  /// - Parameters:
  ///   - rows: of the grid, from 0; those outside it are left out.
  ///   - columns: likewise.
  ///   - headings: a first row with the columns' names, and over the rows' names the unit of money.
  ///   - labels: a first column with the rows' names.
  package static func text(
    of grid: CellGrid, rows: Range<Int>, columns: Range<Int>, headings: Bool = false, labels: Bool = false
  ) -> String {
    let across = columns.clamped(to: grid.columns.indices)
    var lines: [[String]] = []
    if headings {
      lines.append(
        (labels ? [grid.moneyUnit?.rawValue ?? ""] : [])
          + across.map { CellText.marked(grid.columns[$0].names[0]) })
    }
    for row in rows.clamped(to: grid.rows.indices) {
      let cells = across.map { grid.slot(row, $0)?.copied ?? "" }
      lines.append((labels ? [CellText.marked(grid.rows[row].label)] : []) + cells)
    }
    return lines.map { $0.map(quoted).joined(separator: "\t") }.joined(separator: "\n")
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { $0 == "\t" || $0.isNewline || $0 == "\"" }) else { return cell }
    return "\"" + cell.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}
