import FollowUp
import TextLayout
import Workbench

/// The small matrix with counts, and the risks by value beside it.
enum RiskSummaryDrawing {
  private static let matrixColumns = 30

  static func canvas(_ model: OverviewModel, size: Size, isFocused: Bool) -> Canvas {
    var canvas = Canvas(size)
    let summary = model.risks
    guard !summary.rows.isEmpty else {
      Notice.draw("Året har inga risker.", on: &canvas)
      return canvas
    }
    let (matrix, list) = places(in: canvas.bounds)
    RiskMatrixDrawing(model.risks.matrix, scale: model.scale).draw(in: matrix, on: &canvas)
    let heading =
      "\(summary.rows.count) \(summary.rows.count == 1 ? "risk" : "risker"), \(summary.matrix.unassessed.count) ej värderade"
    canvas.write(heading, at: list.origin, role: .strong, width: list.columns)
    let rest = list.splitTop(1).rest
    ListRows.draw(
      count: summary.rows.count, selected: model.row(in: .risks), isFocused: isFocused, in: rest, on: &canvas
    ) { canvas, index, rect in draw(summary.rows[index], in: rect, on: &canvas) }
    return canvas
  }

  /// Beside each other, above each other, or the list alone.
  private static func places(in rect: Rect) -> (Rect, Rect) {
    if rect.columns >= 56 { return rect.splitLeft(matrixColumns) }
    return rect.splitTop(rect.rows >= 11 ? 7 : 0)
  }

  private static func draw(_ row: RiskSummary.Row, in rect: Rect, on canvas: inout Canvas) {
    let letter = row.band?.letter ?? " "
    let change = row.change.map { $0 > 0 ? "▲" : $0 < 0 ? "▼" : "=" } ?? " "
    let value = row.value.map(String.init) ?? "–"
    let mark = DisplayWidth.padded(value, to: 2, alignment: .right) + " \(letter)\(change) "
    let used = canvas.write(mark, at: rect.origin, role: StatusRole.of(row.band), width: rect.columns)
    canvas.write(row.name, at: rect.origin.moved(columns: used), width: max(0, rect.columns - used))
  }
}
