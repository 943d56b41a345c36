import FollowUp
import TextLayout
import Workbench

/// The list of risks, controls and reviews.
struct RiskRegisterDrawing {
  let model: RisksModel

  private var hasFocus: Bool { model.state.box == .register }

  /// Draws it and returns where the chosen line begins.
  func draw(in rect: Rect, on canvas: inout Canvas) -> Point? {
    let box = RiskBox(rect, title: model.registerTitle, hasFocus: hasFocus)
    box.draw(on: &canvas)
    guard !model.entries.isEmpty else {
      RiskBox.write(model.emptyText, in: box.inside, on: &canvas)
      return box.inside.origin
    }
    let parts = box.inside.splitTop(box.inside.rows > 2 ? 1 : 0)
    let columns = RiskRegisterColumns(model, width: box.inside.columns)
    drawHead(columns, in: parts.top, on: &canvas)
    return drawLines(columns, in: parts.rest, box, on: &canvas)
  }

  private func drawHead(_ columns: RiskRegisterColumns, in rect: Rect, on canvas: inout Canvas) {
    guard rect.rows > 0 else { return }
    for (placed, cell) in columns.head {
      canvas.write(
        cell, at: rect.origin.moved(columns: placed.x + 1), role: .heading, width: placed.width,
        alignment: placed.alignment)
    }
  }

  private func drawLines(
    _ columns: RiskRegisterColumns, in rect: Rect, _ box: RiskBox, on canvas: inout Canvas
  ) -> Point? {
    let lines = RiskRegisterLines(model).lines
    let focus = model.selectedIndex.flatMap { lines.firstIndex(of: .entry($0)) }
    let window = RiskWindow(total: lines.count, room: rect.rows, focus: focus.map { $0..<$0 + 1 })
    for (row, index) in window.range.enumerated() {
      let line = Rect(column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1)
      draw(lines[index], columns, isChosen: index == focus, in: line, on: &canvas)
    }
    box.drawHidden(above: window.first, below: window.below, on: &canvas)
    return focus.map { rect.origin.moved(rows: $0 - window.first) }
  }

  private func draw(
    _ line: RiskRegisterLines.Line, _ columns: RiskRegisterColumns, isChosen: Bool, in rect: Rect,
    on canvas: inout Canvas
  ) {
    switch line {
    case .group(let heading):
      canvas.hline(at: rect.origin, width: rect.columns)
      guard rect.columns > 6 else { return }
      canvas.write(
        " \(DisplayWidth.cut(heading, to: rect.columns - 4)) ", at: rect.origin.moved(columns: 1),
        role: .quiet)
    case .entry(let index): draw(model.entries[index], columns, isChosen: isChosen, in: rect, on: &canvas)
    }
  }

  private func draw(
    _ entry: RiskEntry, _ columns: RiskRegisterColumns, isChosen: Bool, in rect: Rect, on canvas: inout Canvas
  ) {
    let chosen: StyleRole? = isChosen ? (hasFocus ? .focus : .selection) : nil
    if let chosen {
      canvas.fill(rect, role: chosen)
      canvas.write("▐", at: rect.origin, role: chosen)
    }
    for (placed, cell, role) in columns.cells(of: entry, isWrong: model.isWrong(entry)) {
      canvas.write(
        cell, at: rect.origin.moved(columns: placed.x + 1), role: chosen ?? role, width: placed.width,
        alignment: placed.alignment)
    }
  }
}
