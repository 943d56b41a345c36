import Exchange
import TextLayout
import Workbench

/// A paste or an import before it is done: how it was read, every change with old and new, and what was not understood.
enum PreviewDrawing {
  static func draw(_ preview: ImportPreview, on canvas: inout Canvas) {
    let width = min(120, canvas.bounds.columns)
    let rows = PreviewRow.rows(of: preview.sheet.lines, width: max(1, width - 6))
    let inside = OverlayDrawing.window(
      preview.title, columns: width,
      rows: min(
        canvas.bounds.rows - Footer.rows(of: canvas.bounds.size), preview.told.count + max(1, rows.count) + 4),
      on: &canvas)
    guard inside.rows > 0 else { return }
    let head = inside.rows > preview.told.count + 4 ? preview.told.count : 0
    for (row, text) in preview.told.prefix(head).enumerated() {
      canvas.write(text, at: inside.origin.moved(rows: row), role: .quiet, width: inside.columns)
    }
    let foot = inside.rows > 2 ? 1 : 0
    let list = Rect(
      column: inside.column, row: inside.row + head, columns: inside.columns,
      rows: inside.rows - head - foot)
    drawRows(rows, of: preview, in: list, on: &canvas)
    if foot > 0 { drawFoot(preview, at: inside.origin.moved(rows: inside.rows - 1), inside.columns, &canvas) }
  }

  private static func drawFoot(
    _ preview: ImportPreview, at point: Point, _ width: Int, _ canvas: inout Canvas
  ) {
    canvas.write("\(preview.sheet.summary) \(preview.advice)", at: point, role: .strong, width: width)
  }

  private static func drawRows(
    _ rows: [PreviewRow], of preview: ImportPreview, in rect: Rect, on canvas: inout Canvas
  ) {
    let lines = preview.sheet.lines
    let focused = rows.firstIndex { $0.line == preview.selection } ?? 0
    let first = max(0, min(focused - rect.rows / 2, rows.count - rect.rows))
    let widths = ChangeWidths(lines, width: rect.columns)
    canvas.cursor = rect.origin
    for (place, row) in rows.dropFirst(first).prefix(rect.rows).enumerated() {
      let strip = Rect(column: rect.column, row: rect.row + place, columns: rect.columns, rows: 1)
      let isSelected = row.line == preview.selection
      draw(row, lines[row.line], isSelected: isSelected, widths, in: strip, on: &canvas)
      if first + place == focused { canvas.cursor = strip.origin }
    }
    OverlayDrawing.rest(rows.count - first - rect.rows, below: rect, on: &canvas)
  }

  private static func draw(
    _ row: PreviewRow, _ line: ProposalSheet.Line, isSelected: Bool, _ widths: ChangeWidths, in rect: Rect,
    on canvas: inout Canvas
  ) {
    if case .heading = line {
      canvas.write(row.text, at: rect.origin, role: .title, width: rect.columns)
      return
    }
    if isSelected { canvas.fill(rect, role: .focus) }
    let role = isSelected ? .focus : role(of: line)
    let start = rect.origin.moved(columns: 2)
    if isSelected, row.isFirst { canvas.write("▸", at: rect.origin, role: role, width: min(1, rect.columns)) }
    if case .change(let change) = line {
      widths.write(change, at: start, role: role, on: &canvas)
    } else {
      canvas.write(row.text, at: start, role: role, width: max(0, rect.columns - 2))
    }
  }

  private static func role(of line: ProposalSheet.Line) -> StyleRole {
    switch line {
    case .heading: .title
    case .change, .suggestion, .leftOut: .plain
    case .problem(.stops, _), .control(_, holds: false): .bad
    case .problem, .control: .quiet
    }
  }
}

/// A row of the window: a line, or a part of one that is too long for a row.
private struct PreviewRow {
  /// Index in the sheet's lines.
  let line: Int
  let text: String
  let isFirst: Bool

  static func rows(of lines: [ProposalSheet.Line], width: Int) -> [PreviewRow] {
    lines.enumerated().flatMap { index, line in
      parts(of: line, width: width).enumerated().map {
        PreviewRow(line: index, text: $0.element, isFirst: $0.offset == 0)
      }
    }
  }

  private static func parts(of line: ProposalSheet.Line, width: Int) -> [String] {
    switch line {
    case .heading(let text): [text]
    case .change(let change): [change.text]
    case .leftOut(_, let text), .problem(.skips, let text), .problem(.note, let text):
      Wrap.lines(text, width: width)
    case .problem(.stops, let text): Wrap.lines("! \(text)", width: width)
    case .suggestion(_, let text, let isTaken): Wrap.lines("\(isTaken ? "☑" : "☐") \(text)", width: width)
    case .control(let text, let holds): Wrap.lines((holds ? "" : "! går inte ihop: ") + text, width: width)
    }
  }
}

/// The columns of the changes: what it is, old and new under each other.
private struct ChangeWidths {
  private let label: Int
  private let from: Int
  private let to: Int

  init(_ lines: [ProposalSheet.Line], width: Int) {
    let changes = lines.compactMap { line -> ProposedChange? in
      if case .change(let change) = line { change } else { nil }
    }
    // The figures before the name: a short name is still known by its row.
    let most = max(4, min(24, (width - 15) / 2))
    from = min(most, changes.map { DisplayWidth.of($0.from) }.max() ?? 0)
    to = min(most, changes.map { DisplayWidth.of($0.to) }.max() ?? 0)
    let longest = changes.map { DisplayWidth.of($0.label) }.max() ?? 0
    label = max(0, min(longest, width - 2 - from - to - 5))
  }

  func write(_ change: ProposedChange, at point: Point, role: StyleRole, on canvas: inout Canvas) {
    canvas.write(change.label, at: point, role: role, width: label)
    canvas.write(change.from, at: point.moved(columns: label + 2), role: role, width: from, alignment: .right)
    canvas.write(" → ", at: point.moved(columns: label + 2 + from), role: role, width: 3)
    canvas.write(
      change.to, at: point.moved(columns: label + 5 + from), role: role, width: to, alignment: .right)
  }
}
