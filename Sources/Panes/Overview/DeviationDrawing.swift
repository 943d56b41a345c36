import TextLayout
import Workbench

/// Deviations with a bar around zero, the worst first, and their total.
enum DeviationDrawing {
  private static let layout = Columns([
    Column(minimum: 22, ideal: Column.rest), Column(minimum: 8, alignment: .right),
    Column(minimum: 8, priority: 2, alignment: .right), Column(minimum: 9, priority: 1),
  ])

  static func canvas(_ model: OverviewModel, size: Size, isFocused: Bool) -> Canvas {
    var canvas = Canvas(size)
    let summary = model.deviations
    guard !summary.rows.isEmpty else {
      Notice.draw("Ingen tabell har både budget och prognos eller utfall.", on: &canvas)
      return canvas
    }
    let largest = summary.rows.map { abs($0.size) }.max() ?? 1
    let footer = summary.total == nil || size.rows < 4 ? 0 : summary.printed == nil || size.rows < 6 ? 2 : 3
    let (list, bottom) = canvas.bounds.splitBottom(footer)
    ListRows.draw(
      count: summary.rows.count, selected: model.row(in: .deviations), isFocused: isFocused, in: list,
      on: &canvas
    ) { canvas, index, rect in draw(summary.rows[index], largest, in: rect, on: &canvas) }
    if footer > 0, let total = summary.total {
      drawTotal(total, printed: summary.printed, in: bottom, on: &canvas)
    }
    return canvas
  }

  /// The total under a rule, marked where the document prints another.
  private static func drawTotal(
    _ total: DeviationSummary.Row, printed: String?, in rect: Rect, on canvas: inout Canvas
  ) {
    canvas.hline(at: rect.origin, width: rect.columns, role: .frame)
    let line = Rect(column: rect.column, row: rect.row + 1, columns: rect.columns, rows: 1)
    draw(total, nil, in: line, on: &canvas)
    canvas.setRole(line, .strong)
    guard let printed, rect.rows > 2 else { return }
    canvas.write("· \(printed)", at: rect.origin.moved(rows: 2), role: .quiet, width: rect.columns)
  }

  private static func draw(
    _ row: DeviationSummary.Row, _ largest: Double?, in rect: Rect, on canvas: inout Canvas
  ) {
    let columns = layout.place(in: rect.columns)
    let hasPercent = columns.contains { $0.index == 2 }
    for placed in columns {
      let isBar = placed.index == 3
      let bar =
        largest.map { Charts.divergingBar(row.size, maxAbs: $0, width: placed.width) }
        ?? (hasPercent ? "" : row.percent)
      let text = isBar ? bar : [row.label, row.variance, row.percent][placed.index]
      let role: StyleRole = isBar ? (row.size < 0 ? .barBad : .barGood) : .plain
      canvas.write(
        text, at: rect.origin.moved(columns: placed.x), role: role, width: placed.width,
        alignment: placed.alignment)
    }
  }
}
