package import FollowUp
package import TextLayout
package import Workbench

/// The 4 × 4 matrix drawn in any rectangle from 10 × 4: likelihood upwards, consequence to the right, each cell with
/// its band as shade and letter, and its risks by number or, where they do not fit, by count.
package struct RiskMatrixDrawing {
  package let matrix: RiskMatrix
  package let scale: RiskScale
  /// Where the matrix cursor stands, if it is shown.
  package let cursor: MatrixPlace?
  package let hasFocus: Bool
  /// The numbers of the risks; else how many they are.
  package let showsNumbers: Bool

  package init(
    _ matrix: RiskMatrix, scale: RiskScale, cursor: MatrixPlace? = nil, hasFocus: Bool = false,
    showsNumbers: Bool = false
  ) {
    self.matrix = matrix
    self.scale = scale
    self.cursor = cursor
    self.hasFocus = hasFocus
    self.showsNumbers = showsNumbers
  }

  /// Draws it and returns where the cursor stands, if it is shown.
  @discardableResult
  package func draw(in rect: Rect, on canvas: inout Canvas) -> Point? {
    let geometry = geometry(rect)
    guard geometry.isDrawable else { return nil }
    RiskMatrixFrame(geometry: geometry, scale: scale).draw(on: &canvas)
    for cell in matrix.rows.joined() {
      let place = MatrixPlace.cell(likelihood: cell.likelihood, consequence: cell.consequence)
      let inside = geometry.cellRect(likelihood: cell.likelihood, consequence: cell.consequence)
      RiskCellDrawing(cell: cell, showsNumbers: showsNumbers, cursorRole: role(at: place))
        .draw(in: inside, on: &canvas)
    }
    if geometry.isRuled {
      drawLegend(geometry, on: &canvas)
    } else {
      drawCompactUnassessed(geometry, on: &canvas)
    }
    return cursorPoint(geometry)
  }

  /// Whether the rectangle is large enough for four rows of four cells.
  package func fits(_ rect: Rect) -> Bool { geometry(rect).isDrawable }

  private func geometry(_ rect: Rect) -> RiskMatrixGeometry {
    RiskMatrixGeometry(rect, scale: scale, legendRows: legend.count + unassessedRows)
  }

  private var unassessedRows: Int { matrix.unassessed.isEmpty ? 0 : 1 }

  /// Nil where the cursor is not.
  private func role(at place: MatrixPlace) -> StyleRole? {
    guard place == cursor else { return nil }
    return hasFocus ? .focus : .selection
  }

  private var legend: [String] {
    let bands = RiskScale.Band.allCases.reversed().map { "\($0.letter) \($0.name)" }.joined(separator: " · ")
    let hasMoved = matrix.rows.joined().contains { $0.risks.contains { RiskMove($0) != nil } }
    let moves = "↑ högre än förra året · ↓ lägre · → samma värde"
    return [bands] + (hasMoved && showsNumbers ? [moves] : [])
  }

  private func drawLegend(_ geometry: RiskMatrixGeometry, on canvas: inout Canvas) {
    let rect = geometry.rect
    var row = geometry.gridEnd
    if unassessedRows > 0, row < rect.endRow {
      drawUnassessed(at: Point(column: rect.column, row: row), width: rect.columns, on: &canvas)
      row += 1
    }
    for line in legend where row < rect.endRow {
      canvas.write(line, at: Point(column: rect.column + 1, row: row), role: .quiet, width: rect.columns - 1)
      row += 1
    }
  }

  /// In the compact matrix they stand to the right above the grid.
  private func drawCompactUnassessed(_ geometry: RiskMatrixGeometry, on canvas: inout Canvas) {
    guard unassessedRows > 0, geometry.hasTitle else { return }
    let start = geometry.rect.column + 12
    guard geometry.rect.endColumn - start >= 18 else { return }
    drawUnassessed(
      at: Point(column: start, row: geometry.rect.row), width: geometry.rect.endColumn - start, on: &canvas)
  }

  private func drawUnassessed(at point: Point, width: Int, on canvas: inout Canvas) {
    let role = role(at: .unassessed)
    let numbers = matrix.unassessed.map(\.number).joined(separator: ", ")
    let count = "Ej värderade: \(matrix.unassessed.count)"
    let whole = "\(count) (\(numbers))"
    let text = showsNumbers && DisplayWidth.of(whole) + 2 <= width ? whole : count
    canvas.write(
      (role == nil ? " " : "▐") + text + (role == nil ? "" : "▌"), at: point, role: role ?? .caution,
      width: width)
  }

  private func cursorPoint(_ geometry: RiskMatrixGeometry) -> Point? {
    switch cursor {
    case nil: nil
    case .cell(let likelihood, let consequence):
      geometry.cellRect(likelihood: likelihood, consequence: consequence).origin
    case .unassessed:
      geometry.isRuled
        ? Point(column: geometry.rect.column, row: min(geometry.gridEnd, geometry.rect.endRow - 1))
        : geometry.rect.origin.moved(columns: min(12, geometry.rect.columns - 1))
    }
  }
}
