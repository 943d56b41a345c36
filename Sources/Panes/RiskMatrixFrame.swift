import FollowUp
import TextLayout

/// The matrix without its content: lines, levels and titles.
struct RiskMatrixFrame {
  let geometry: RiskMatrixGeometry
  let scale: RiskScale

  func draw(on canvas: inout Canvas) {
    drawLines(on: &canvas)
    drawLikelihoods(on: &canvas)
    if geometry.isRuled {
      drawHeads(on: &canvas)
    } else {
      drawNumbersBelow(on: &canvas)
    }
  }

  private func drawLines(on canvas: inout Canvas) {
    for row in geometry.gridTop..<geometry.gridEnd { upright(row, on: &canvas) }
    if geometry.isRuled {
      let step = geometry.cell.rows + 1
      for index in 0...4 {
        let ends = index == 0 ? "┌┬┐" : index == 4 ? "└┴┘" : "├┼┤"
        rule(ends, row: geometry.gridTop + index * step, on: &canvas)
      }
    } else if geometry.rect.rows >= 7 {
      rule("└┴┘", row: geometry.gridEnd, on: &canvas)
    }
  }

  private func upright(_ row: Int, on canvas: inout Canvas) {
    for index in 0...4 {
      let column = geometry.left + index * (geometry.cell.columns + 1)
      canvas.write("│", at: Point(column: column, row: row), role: .frame)
    }
  }

  /// Left end, crossing, right end.
  private func rule(_ ends: String, row: Int, on canvas: inout Canvas) {
    let parts = ends.map(String.init)
    let line = String(repeating: "─", count: geometry.cell.columns)
    let text = parts[0] + [line, line, line, line].joined(separator: parts[1]) + parts[2]
    canvas.write(text, at: Point(column: geometry.left, row: row), role: .frame)
  }

  private func drawLikelihoods(on canvas: inout Canvas) {
    let column = geometry.rect.column
    for level in RiskMatrix.levels {
      let row = geometry.cellRect(likelihood: level, consequence: 1).row
      canvas.write(
        name(level, scale.likelihoods, short: !geometry.hasNames), at: Point(column: column, row: row),
        role: .heading, width: geometry.labelWidth)
    }
    let title = Point(column: column, row: geometry.isRuled ? geometry.gridTop - 1 : geometry.rect.row)
    if geometry.hasTitle, geometry.hasNames || !geometry.isRuled {
      canvas.write("Sannolikhet", at: title, role: .quiet, width: min(11, geometry.rect.columns))
    }
  }

  private func drawHeads(on canvas: inout Canvas) {
    canvas.write(
      "Konsekvens", at: Point(column: geometry.left, row: geometry.rect.row), role: .quiet,
      width: geometry.gridWidth, alignment: .center)
    for level in RiskMatrix.levels {
      let inside = geometry.cellRect(likelihood: RiskMatrix.levels.upperBound, consequence: level)
      let lines = headLines(name(level, scale.consequences, short: inside.columns < 8), inside.columns)
      for (index, line) in lines.enumerated() {
        let row = geometry.gridTop - lines.count + index
        canvas.write(
          line, at: Point(column: inside.column, row: row), role: .heading, width: inside.columns)
      }
    }
  }

  /// The name in as many lines as there are; what does not fit ends with an ellipsis.
  private func headLines(_ name: String, _ width: Int) -> [String] {
    let lines = Wrap.lines(name, width: width)
    guard lines.count > geometry.headRows else { return lines }
    let kept = lines.prefix(geometry.headRows - 1)
    return Array(kept) + [lines.dropFirst(kept.count).joined(separator: " ")]
  }

  /// The compact matrix: consequence by number, then what the numbers are, as far as there are rows.
  private func drawNumbersBelow(on canvas: inout Canvas) {
    let row = geometry.gridEnd + (geometry.rect.rows >= 7 ? 1 : 0)
    guard row < geometry.rect.endRow else { return }
    for level in RiskMatrix.levels {
      let inside = geometry.cellRect(likelihood: 1, consequence: level)
      canvas.write(
        "\(level)", at: Point(column: inside.column, row: row), role: .heading, width: inside.columns,
        alignment: .center)
    }
    guard row + 1 < geometry.rect.endRow else { return }
    canvas.write(
      "Konsekvens", at: Point(column: geometry.left, row: row + 1), role: .quiet, width: geometry.gridWidth,
      alignment: .center)
  }

  private func name(_ level: Int, _ levels: [RiskScale.Level], short: Bool) -> String {
    let name = levels.indices.contains(level - 1) ? levels[level - 1].name : ""
    return short || name.isEmpty ? "\(level)" : "\(level) \(name)"
  }
}
