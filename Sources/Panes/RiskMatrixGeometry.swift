import FollowUp
import TextLayout

/// Where the parts of a 4 × 4 matrix stand in a rectangle: with names and rules where there is room for them, with
/// numbers and upright lines only where there is not.
struct RiskMatrixGeometry {
  let rect: Rect
  /// Rules between the rows, names at the levels, a legend below.
  let isRuled: Bool
  /// Cells to the left of the grid, without the blank between.
  let labelWidth: Int
  let cell: Size
  /// Lines of consequence names above the grid, when it is ruled.
  let headRows: Int

  init(_ rect: Rect, scale: RiskScale, legendRows: Int) {
    self.rect = rect
    let isRuled = rect.rows >= 12 && rect.columns >= 40
    let names = Self.widest(scale.likelihoods)
    labelWidth = isRuled && names + 38 <= rect.columns ? names : 1
    let width = max(0, min(22, (rect.columns - labelWidth - 6) / 4))
    headRows = isRuled && Self.widest(scale.consequences) > width && rect.rows > 12 ? 2 : 1
    let spare = rect.rows - 6 - headRows - legendRows
    cell = Size(columns: width, rows: isRuled ? max(1, min(width / 3, spare / 4)) : 1)
    self.isRuled = isRuled
  }

  var hasNames: Bool { labelWidth > 1 }

  /// The first column of the grid: its left line.
  var left: Int { rect.column + labelWidth + 1 }

  var gridWidth: Int { 4 * cell.columns + 5 }

  /// The compact matrix has its title above when there is room for more than cells and numbers.
  var hasTitle: Bool { isRuled || rect.rows >= 6 }

  /// The upper line of a ruled grid, the first row of cells of a compact one.
  var gridTop: Int { rect.row + (isRuled ? 1 + headRows : hasTitle ? 1 : 0) }

  /// The first row below the grid and its lines.
  var gridEnd: Int { isRuled ? gridTop + 4 * cell.rows + 5 : gridTop + 4 }

  /// The inside of a cell; levels 1–4.
  func cellRect(likelihood: Int, consequence: Int) -> Rect {
    let line = RiskMatrix.levels.upperBound - likelihood
    return Rect(
      column: left + 1 + (consequence - 1) * (cell.columns + 1),
      row: isRuled ? gridTop + 1 + line * (cell.rows + 1) : gridTop + line, columns: cell.columns,
      rows: cell.rows)
  }

  /// Whether there is room for four rows and a number in each cell.
  var isDrawable: Bool { cell.columns >= 1 && rect.rows >= 4 }

  private static func widest(_ levels: [RiskScale.Level]) -> Int {
    2 + (levels.map { DisplayWidth.of($0.name) }.max() ?? 0)
  }
}
