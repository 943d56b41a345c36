import TextLayout
import Workbench

/// One thing on the agenda: title, the figure that matters, bars, and what stands behind.
enum MeetingItemDrawing {
  /// Below this there are no empty lines.
  private static let lowRows = 13

  static func draw(_ item: AgendaItem, details: Int, in rect: Rect, on canvas: inout Canvas) {
    let gap = rect.rows < lowRows ? 0 : 1
    var row = rect.row
    for line in Wrap.lines(item.title.uppercased(), width: rect.columns).prefix(3) {
      canvas.write(line, at: Point(column: rect.column, row: row), role: .title, width: rect.columns)
      row += 1
    }
    row = drawHeadline(item, at: row + gap, in: rect, on: &canvas)
    // In a low window "mer" takes the bars' place: the headline says what they show.
    if gap > 0 || details <= MeetingState.detailsAtFirst {
      row = drawBars(item.bars, at: row + gap, gap: gap, in: rect, on: &canvas)
    }
    drawDetails(item.details, count: details, from: row, in: rect, on: &canvas)
  }

  private static func drawHeadline(_ item: AgendaItem, at row: Int, in rect: Rect, on canvas: inout Canvas)
    -> Int
  {
    guard row < rect.endRow else { return row }
    let role: StyleRole = item.urgency == .serious ? .bad : .strong
    let used = canvas.write(
      item.headline, at: Point(column: rect.column + 5, row: row), role: role, width: max(0, rect.columns - 5)
    )
    let lines = Wrap.lines(item.caption, width: max(10, rect.columns - used - 12))
    for (index, line) in lines.prefix(2).enumerated() where row + index < rect.endRow {
      canvas.write(
        line, at: Point(column: rect.column + used + 12, row: row + index),
        width: max(0, rect.columns - used - 12))
    }
    return row + max(1, min(2, lines.count))
  }

  private static func drawBars(
    _ bars: [AgendaItem.Bar], at row: Int, gap: Int, in rect: Rect, on canvas: inout Canvas
  ) -> Int {
    guard let largest = bars.map({ abs($0.size) }).max(), largest > 0 else { return row }
    let label = (bars.map { DisplayWidth.of($0.label) }.max() ?? 0) + 2
    let value = (bars.map { DisplayWidth.of($0.value) }.max() ?? 0) + 1
    let room = max(0, min(60, rect.columns - label - value))
    for (index, bar) in bars.enumerated() where row + index < rect.endRow {
      let at = Point(column: rect.column, row: row + index)
      canvas.write(bar.label, at: at, role: .quiet, width: label)
      canvas.write(bar.value, at: at.moved(columns: label), width: value - 1, alignment: .right)
      canvas.write(
        Charts.bar(abs(bar.size), max: largest, width: room), at: at.moved(columns: label + value),
        role: .bar,
        width: room)
    }
    return row + bars.count + gap
  }

  private static func drawDetails(
    _ details: [AgendaItem.Detail], count: Int, from row: Int, in rect: Rect, on canvas: inout Canvas
  ) {
    let label = (details.map { DisplayWidth.of($0.label) }.max() ?? 0) + 2
    var row = row
    for detail in details.prefix(count) {
      for (index, line) in Wrap.lines(detail.text, width: max(10, rect.columns - label)).enumerated() {
        guard row < rect.endRow else { return }
        if index == 0 {
          canvas.write(detail.label, at: Point(column: rect.column, row: row), role: .quiet, width: label)
        }
        canvas.write(
          line, at: Point(column: rect.column + label, row: row), width: max(0, rect.columns - label))
        row += 1
      }
    }
    let rest = details.count - count
    if rest > 0, row < rect.endRow {
      canvas.write(
        "… \(rest) till", at: Point(column: rect.column + label, row: row), role: .quiet,
        width: rect.columns - label)
    }
  }
}
