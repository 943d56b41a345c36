import TextLayout
import Workbench

/// What the columns of a file are, line by line: its name, some of what stands in it, and what it is here.
enum MappingDrawing {
  static func draw(_ sheet: MappingSheet, on canvas: inout Canvas) {
    let room = canvas.bounds.rows - Footer.rows(of: canvas.bounds.size)
    let inside = OverlayDrawing.window(
      sheet.title, columns: min(120, canvas.bounds.columns), rows: min(room, sheet.lines.count + 4),
      on: &canvas)
    guard inside.rows > 0 else { return }
    let foot = inside.rows > 3 ? (inside.rows > 8 ? 2 : 1) : 0
    let list = Rect(
      column: inside.column, row: inside.row, columns: inside.columns, rows: inside.rows - foot)
    let rest = drawLines(sheet, in: list, on: &canvas)
    let above = Rect(
      column: list.column, row: list.row, columns: list.columns, rows: list.rows + max(0, foot - 1))
    OverlayDrawing.rest(rest, below: above, on: &canvas)
    guard foot > 0, let line = sheet.selected else { return }
    let place = inside.origin.moved(rows: inside.rows - 1)
    canvas.write(line.told, at: place, role: .quiet, width: inside.columns)
  }

  /// - Returns: how many lines there are further down.
  private static func drawLines(_ sheet: MappingSheet, in rect: Rect, on canvas: inout Canvas) -> Int {
    // From the top as long as the focus is in sight there, so that little moves.
    let first = max(
      0, min(sheet.selection - rect.rows + min(4, rect.rows / 2), sheet.lines.count - rect.rows))
    let widths = MappingWidths(sheet.lines, width: rect.columns)
    canvas.cursor = rect.origin
    for (place, line) in sheet.lines.dropFirst(first).prefix(rect.rows).enumerated() {
      let strip = Rect(column: rect.column, row: rect.row + place, columns: rect.columns, rows: 1)
      let isSelected = first + place == sheet.selection
      draw(line, isSelected: isSelected, widths, in: strip, on: &canvas)
      if isSelected { canvas.cursor = strip.origin }
    }
    return sheet.lines.count - first - rect.rows
  }

  private static func draw(
    _ line: MappingSheet.Line, isSelected: Bool, _ widths: MappingWidths, in rect: Rect,
    on canvas: inout Canvas
  ) {
    guard line.place != nil else {
      canvas.write(line.name, at: rect.origin, role: .title, width: rect.columns)
      return
    }
    if isSelected { canvas.fill(rect, role: .focus) }
    let plain: StyleRole = isSelected ? .focus : .plain
    let quiet: StyleRole = isSelected ? .focus : .quiet
    let valued = isSelected ? .focus : role(of: line.tone)
    let isAlone = line.sample.isEmpty && line.value.isEmpty
    write(isSelected ? "▸" : " ", 0, 1, plain, in: rect, &canvas)
    write(line.name, 2, isAlone ? rect.columns : widths.name, plain, in: rect, &canvas)
    if isAlone { return }
    let hasSample = !line.sample.isEmpty
    if hasSample { write(line.sample, widths.name + 4, widths.sample, quiet, in: rect, &canvas) }
    let mark = line.tone == .amiss ? "! " : hasSample && line.tone == .said ? "→ " : ""
    let start = widths.name + 4 + (hasSample && widths.sample > 0 ? widths.sample + 2 : 0)
    write(mark + line.value, start, rect.columns, valued, in: rect, &canvas)
  }

  /// As much of a text as there is room for, from a column of the line.
  private static func write(
    _ text: String, _ column: Int, _ width: Int, _ role: StyleRole, in rect: Rect, _ canvas: inout Canvas
  ) {
    let room = min(width, rect.columns - column)
    if room > 0 { canvas.write(text, at: rect.origin.moved(columns: column), role: role, width: room) }
  }

  private static func role(of tone: MappingSheet.Line.Tone) -> StyleRole {
    switch tone {
    case .said: .strong
    case .unsaid: .quiet
    case .amiss: .bad
    case .action: .plain
    }
  }
}

/// The columns of the lines: the value has what it needs, the name nearly so, and the file's own texts what is left.
private struct MappingWidths {
  let name: Int
  let sample: Int

  init(_ lines: [MappingSheet.Line], width: Int) {
    let walked = lines.filter { $0.place != nil && !($0.sample.isEmpty && $0.value.isEmpty) }
    let value = walked.filter { !$0.sample.isEmpty }.map { DisplayWidth.of($0.value) + 2 }.max() ?? 0
    let longest = walked.map { DisplayWidth.of($0.name) }.max() ?? 0
    name = max(4, min(longest, 30, width * 2 / 5))
    let left = width - 2 - name - 2 - min(value, width * 2 / 5) - 2
    sample = left < 8 ? 0 : min(left, walked.map { DisplayWidth.of($0.sample) }.max() ?? 0)
  }
}
