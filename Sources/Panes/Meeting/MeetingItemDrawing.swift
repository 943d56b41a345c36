import TextLayout
import Workbench

/// One thing on the agenda: title, the figure that matters, bars, and what stands behind.
enum MeetingItemDrawing {
  /// Below this there are no empty lines.
  private static let lowRows = 13
  private static let headlineIndent = 5
  private static let captionGap = 7
  /// Where there is less beside the headline, the caption stands below it.
  private static let narrowestCaption = 24

  static func draw(_ item: AgendaItem, details: Int, in rect: Rect, on canvas: inout Canvas) {
    let gap = rect.rows < lowRows ? 0 : 1
    var row = rect.row
    for line in Wrap.lines(item.title.uppercased(), width: rect.columns).prefix(3) where row < rect.endRow {
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
    let indent = min(headlineIndent, rect.columns / 8)
    let at = Point(column: rect.column + indent, row: row)
    let used = indent + canvas.write(item.headline, at: at, role: role, width: rect.columns - indent)
    let room = rect.columns - used - captionGap
    if room >= narrowestCaption {
      let beside = Rect(column: rect.column + used + captionGap, row: row, columns: room, rows: 2)
      return max(row + 1, drawCaption(item.caption, in: beside, within: rect, on: &canvas))
    }
    let below = Rect(column: at.column, row: row + 1, columns: rect.columns - indent, rows: 2)
    return drawCaption(item.caption, in: below, within: rect, on: &canvas)
  }

  /// As many lines as it needs and there are; returns the row below.
  private static func drawCaption(_ text: String, in place: Rect, within rect: Rect, on canvas: inout Canvas)
    -> Int
  {
    let lines = Wrap.lines(text, width: max(1, place.columns)).prefix(place.rows)
    for (index, line) in lines.enumerated() where place.row + index < rect.endRow {
      canvas.write(line, at: place.origin.moved(rows: index), width: place.columns)
    }
    return place.row + lines.count
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
    guard label < rect.columns else { return }
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
