import TextLayout
import Workbench

/// Everything that is known of the focused row, in a box: name, chart and facts below each other, or where the box is wide the facts
/// to the right.
struct GoalsDetailsDrawing {
  let details: GoalsDetails
  let isWide: Bool

  func draw(on canvas: inout Canvas, in rect: Rect) {
    canvas.box(rect, title: details.kind)
    let inner = rect.inset(columns: 2, rows: 1)
    if inner.isEmpty { return }
    if isWide, details.chart != nil {
      let parts = inner.splitLeft(inner.columns * 2 / 5)
      drawChart(below: drawName(in: parts.left, on: &canvas), on: &canvas)
      drawFacts(in: parts.rest.splitRight(parts.rest.columns - 3).right, on: &canvas)
    } else {
      drawFacts(in: drawTop(in: inner, on: &canvas), columns: isWide ? 2 : 1, on: &canvas)
    }
  }

  /// Name and chart; returns what is left below.
  private func drawTop(in rect: Rect, on canvas: inout Canvas) -> Rect {
    let rest = drawName(in: rect, on: &canvas)
    guard details.chart != nil, rest.rows >= 14 else { return rest }
    let parts = rest.splitTop(9)
    drawChart(below: parts.top.splitTop(8).top, on: &canvas)
    return parts.rest
  }

  /// Returns what is left below the name and a blank line.
  private func drawName(in rect: Rect, on canvas: inout Canvas) -> Rect {
    let lines = Wrap.lines(details.name, width: rect.columns).prefix(max(rect.rows / 3, 1))
    for (offset, line) in lines.enumerated() {
      canvas.write(
        line, at: rect.origin.moved(rows: offset), role: .strong, width: rect.columns)
    }
    return rect.splitTop(lines.count + (rect.rows > 8 ? 1 : 0)).rest
  }

  private func drawChart(below rect: Rect, on canvas: inout Canvas) {
    guard let chart = details.chart, rect.rows >= 3 else { return }
    canvas.draw(GoalsChartDrawing.canvas(chart, rect.size), at: rect.origin)
  }

  /// Down the first column, then the next; `…` after the last line when there are more.
  private func drawFacts(in rect: Rect, columns: Int = 1, on canvas: inout Canvas) {
    let parts = rect.splitColumns(columns)
    let width = rect.columns / columns - (columns > 1 ? 2 : 0)
    let lines = details.facts.flatMap { wrapped($0, width: width) }
    let room = rect.rows * columns
    for (offset, line) in lines.prefix(room).enumerated() {
      let part = parts[offset / rect.rows]
      let isCut = offset == room - 1 && lines.count > room
      draw(line, isCut, at: part.origin.moved(rows: offset % rect.rows), width: width, on: &canvas)
    }
  }

  private func draw(_ line: Line, _ isCut: Bool, at point: Point, width: Int, on canvas: inout Canvas) {
    canvas.write(line.text + (isCut ? " …" : ""), at: point, role: line.role, width: width)
    if !line.isRemark {
      canvas.setRole(Rect(origin: point, size: Size(columns: line.label, rows: 1)), .quiet)
    }
  }

  private struct Line {
    let text: String
    /// The cells of the label at its beginning.
    let label: Int
    let isRemark: Bool
    var role: StyleRole { isRemark ? .caution : .plain }
  }

  /// `Label: text`, the following lines two steps in; a remark begins with `!`.
  private func wrapped(_ fact: GoalsDetails.Fact, width: Int) -> [Line] {
    let label = (fact.isRemark ? "! " : "") + fact.label + ":"
    let texts = Wrap.lines(label + " " + fact.text, width: max(width - 2, 1))
    return texts.enumerated().map { index, text in
      Line(
        text: index == 0 ? text : "  " + text, label: index == 0 ? DisplayWidth.of(label) : 0,
        isRemark: fact.isRemark)
    }
  }
}
