import TextLayout
import Workbench

/// What is known of the chosen entry: its assessment, what is done about it, its controls.
struct RiskDetailsDrawing {
  let model: RisksModel
  let edit: EditLine?

  private var hasFocus: Bool { model.state.box == .details }
  private var focusedRow: Int? { hasFocus ? model.detailIndex : nil }

  /// Draws it and returns where the focused field, or the cursor in it, stands.
  func draw(in rect: Rect, on canvas: inout Canvas) -> Point? {
    let box = RiskBox(rect, title: model.detailsTitle, hasFocus: hasFocus)
    box.draw(on: &canvas)
    let inside = box.inside
    guard inside.columns > 1, inside.rows > 0 else { return inside.origin }
    guard !model.details.isEmpty else {
      RiskBox.write(model.statusText, in: inside, on: &canvas)
      return inside.origin
    }
    return drawLines(in: inside, box, on: &canvas)
  }

  private func drawLines(in inside: Rect, _ box: RiskBox, on canvas: inout Canvas) -> Point? {
    let text = inside.splitLeft(1).rest
    let layout = RiskDetailLines(model.details, width: text.columns)
    let focus = focusedRow.flatMap { layout.range(of: $0) }
    let window = RiskWindow(total: layout.lines.count, room: inside.rows, focus: focus)
    var point: Point?
    for (row, index) in window.range.enumerated() {
      let line = text.splitTop(row).rest.splitTop(1).top
      let found = draw(layout.lines[index], layout, in: line, on: &canvas)
      point = point ?? found
    }
    box.drawHidden(above: window.first, below: window.below, on: &canvas)
    return point
  }

  /// Draws one line; returns where the focus stands when it is in it.
  private func draw(
    _ line: RiskDetailLines.Line, _ layout: RiskDetailLines, in rect: Rect, on canvas: inout Canvas
  ) -> Point? {
    guard let index = line.row else { return nil }
    let row = model.details[index]
    let isFocused = index == focusedRow
    if isFocused, line.isFirst {
      canvas.write("▐", at: rect.origin.moved(columns: -1), role: .focus)
    }
    switch row.kind {
    case .heading:
      canvas.write(line.text, at: rect.origin, role: .heading, width: rect.columns)
      return nil
    case .line: return drawLabelled(line, row, isFocused, in: rect, on: &canvas)
    case .response: return drawResponse(line, row, isFocused, layout, in: rect, on: &canvas)
    }
  }

  private func drawLabelled(
    _ line: RiskDetailLines.Line, _ row: RiskDetailRow, _ isFocused: Bool, in rect: Rect,
    on canvas: inout Canvas
  ) -> Point? {
    let parts = rect.splitLeft(RiskDetailLines.labelWidth)
    canvas.write(line.lead, at: rect.origin, role: .quiet, width: parts.left.columns)
    if isFocused, let edit {
      return line.isFirst ? RiskInput.draw(edit, in: parts.rest, on: &canvas) : nil
    }
    guard parts.rest.columns > 0 else { return isFocused ? rect.origin : nil }
    let role = isFocused ? StyleRole.focus : self.role(row.tone)
    canvas.write(line.text, at: parts.rest.origin, role: role, width: parts.rest.columns)
    return isFocused && line.isFirst ? parts.rest.origin : nil
  }

  private func drawResponse(
    _ line: RiskDetailLines.Line, _ row: RiskDetailRow, _ isFocused: Bool, _ layout: RiskDetailLines,
    in rect: Rect, on canvas: inout Canvas
  ) -> Point? {
    canvas.write(line.lead, at: rect.origin, role: role(row.tone), width: min(1, rect.columns))
    let rest = rect.splitLeft(RiskDetailLines.tickWidth).rest
    guard rest.columns > 0 else { return isFocused ? rect.origin : nil }
    let room = layout.trailingWidth == 0 ? rest.columns : rest.columns - layout.trailingWidth - 2
    canvas.write(line.text, at: rest.origin, width: room)
    guard !line.trailing.isEmpty else { return nil }
    let status = layout.trailingWidth == 0 ? rest : rest.splitRight(layout.trailingWidth).right
    if isFocused, let edit {
      return RiskInput.draw(edit, in: widened(status, for: edit, within: rest), on: &canvas)
    }
    canvas.write(
      line.trailing, at: status.origin, role: isFocused ? .focus : role(row.tone), width: status.columns)
    return isFocused ? status.origin : nil
  }

  /// As wide as the text needs, to the left over the response's own text but never over its tick box.
  private func widened(_ rect: Rect, for edit: EditLine, within whole: Rect) -> Rect {
    whole.splitRight(max(rect.columns, DisplayWidth.of(edit.text) + 1)).right
  }

  private func role(_ tone: RiskDetailRow.Tone) -> StyleRole {
    switch tone {
    case .plain: .plain
    case .quiet: .quiet
    case .good: .good
    case .partly: .partly
    case .bad: .bad
    case .caution: .caution
    }
  }
}
