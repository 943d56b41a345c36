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
      canvas.write(
        "Ingen tabell har både budget och prognos eller utfall.", at: canvas.bounds.origin, role: .quiet,
        width: size.columns)
      return canvas
    }
    let largest = summary.rows.map { abs($0.size) }.max() ?? 1
    let footer = summary.total == nil || size.rows < 4 ? 0 : 2
    let (list, bottom) = canvas.bounds.splitBottom(footer)
    ListRows.draw(
      count: summary.rows.count, selected: model.row(in: .deviations), isFocused: isFocused, in: list,
      on: &canvas
    ) { canvas, index, rect in draw(summary.rows[index], largest, in: rect, on: &canvas) }
    if footer > 0, let total = summary.total {
      canvas.hline(at: bottom.origin, width: bottom.columns, role: .frame)
      let line = Rect(column: bottom.column, row: bottom.row + 1, columns: bottom.columns, rows: 1)
      draw(total, nil, in: line, on: &canvas)
      canvas.setRole(line, .strong)
    }
    return canvas
  }

  private static func draw(
    _ row: DeviationSummary.Row, _ largest: Double?, in rect: Rect, on canvas: inout Canvas
  ) {
    for placed in layout.place(in: rect.columns) {
      let isBar = placed.index == 3
      let bar = largest.map { Charts.divergingBar(row.size, maxAbs: $0, width: placed.width) } ?? ""
      let text = isBar ? bar : [row.label, row.variance, row.percent][placed.index]
      let role: StyleRole = isBar ? (row.size < 0 ? .barBad : .barGood) : .plain
      canvas.write(
        text, at: rect.origin.moved(columns: placed.x), role: role, width: placed.width,
        alignment: placed.alignment)
    }
  }
}
