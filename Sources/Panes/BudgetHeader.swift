import TextLayout
import Workbench

/// What stands above the table: its title and how it is shown, the groups and the labels of the columns.
struct BudgetHeader {
  let model: BudgetModel
  let layout: BudgetLayout
  let width: Int

  var hasGroups: Bool { layout.slots.contains { model.columns[$0.index].group != nil } }

  /// 1 or 2.
  var labelLines: Int {
    layout.slots.map { min(wrapped($0).count, 2) }.max() ?? 1
  }

  func drawTitle(on canvas: inout Canvas, row: Int) {
    guard let heading = model.heading, width > 2 else { return }
    let title = canvas.write(heading.title, at: Point(column: 1, row: row), role: .title, width: width - 2)
    let details = ["tabell \(heading.place)", heading.unit, heading.view, heading.order, heading.filter]
    let text = details.compactMap { $0 }.joined(separator: " · ")
    let left = 1 + title + 3
    guard width - left > 8 else { return }
    canvas.write(text, at: Point(column: left, row: row), role: .quiet, width: width - left - 1)
  }

  /// A line over each run of columns of one group, with its name.
  func drawGroups(on canvas: inout Canvas, row: Int) {
    var rest = layout.slots[...]
    while let first = rest.first {
      let group = model.columns[first.index].group
      let run = rest.prefix { model.columns[$0.index].group == group }
      rest = rest.dropFirst(run.count)
      if let group, let last = run.last { draw(group, from: first.x, to: last.end, on: &canvas, row) }
    }
  }

  private func draw(_ group: String, from start: Int, to end: Int, on canvas: inout Canvas, _ row: Int) {
    canvas.hline(at: Point(column: start, row: row), width: end - start)
    let room = end - start - 5
    guard room > 2 else { return }
    let name = DisplayWidth.cut(group.lowercased(), to: room)
    canvas.write(" \(name) ", at: Point(column: start + 2, row: row), role: .heading)
  }

  /// The labels of the columns, standing on the lowest of `lines` lines.
  func drawLabels(on canvas: inout Canvas, row: Int, lines: Int) {
    let bottom = row + lines - 1
    if let unit = model.heading?.unit, layout.label > 2 {
      canvas.write(unit, at: Point(column: 1, row: bottom), role: .heading, width: layout.label - 2)
    }
    for slot in layout.slots { draw(slot, on: &canvas, bottom: bottom, lines: lines) }
    drawEdges(on: &canvas, row: bottom)
    drawBarLabel(on: &canvas, row: bottom)
  }

  private func draw(_ slot: BudgetLayout.Slot, on canvas: inout Canvas, bottom: Int, lines: Int) {
    let alignment: Alignment = model.columns[slot.index].isWords ? .left : .right
    let wrapped = wrapped(slot)
    let texts = lines == 1 ? [model.columns[slot.index].label] : wrapped
    for (line, text) in texts.suffix(lines).enumerated() {
      let point = Point(column: slot.x, row: bottom - texts.suffix(lines).count + 1 + line)
      canvas.write(text, at: point, role: .heading, width: slot.width, alignment: alignment)
    }
  }

  /// At most two lines; the second is cut where it is drawn.
  private func wrapped(_ slot: BudgetLayout.Slot) -> [String] {
    let lines = Wrap.lines(model.columns[slot.index].label, width: slot.width)
    guard lines.count > 2 else { return lines }
    return [lines[0], lines[1...].joined(separator: " ")]
  }

  /// Where columns are left out: `‹` and `›`.
  private func drawEdges(on canvas: inout Canvas, row: Int) {
    if layout.hiddenLeft > 0, layout.label > 0 {
      canvas.write("‹", at: Point(column: layout.label - 1, row: row), role: .key)
    }
    if layout.hiddenRight > 0, width > 1 {
      canvas.write("›", at: Point(column: width - 1, row: row), role: .key)
    }
  }

  private func drawBarLabel(on canvas: inout Canvas, row: Int) {
    guard let bar = layout.bar else { return }
    let side = (bar.count - 1) / 2
    canvas.write(
      "sämre", at: Point(column: bar.lowerBound, row: row), role: .quiet, width: side - 1, alignment: .right)
    canvas.write("bättre", at: Point(column: bar.lowerBound + side + 2, row: row), role: .quiet)
  }
}
