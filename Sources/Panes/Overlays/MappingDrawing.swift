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
    OverlayDrawing.rest(
      rest,
      below: Rect(
        column: list.column, row: list.row, columns: list.columns, rows: list.rows + max(0, foot - 1)),
      on: &canvas)
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
    let role = isSelected ? .focus : role(of: line.tone)
    let quiet: StyleRole = isSelected ? .focus : .quiet
    if isSelected { canvas.write("▸", at: rect.origin, role: role, width: min(1, rect.columns)) }
    let start = rect.origin.moved(columns: 2)
    let isAlone = line.sample.isEmpty && line.value.isEmpty
    let name = isAlone ? max(0, rect.columns - 2) : widths.name
    canvas.write(
      line.name, at: start, role: line.tone == .action ? role : isSelected ? .focus : .plain, width: name)
    guard !isAlone else { return }
    if line.sample.isEmpty {
      let place = start.moved(columns: widths.name + 2)
      return write(line, at: place, role, max(0, rect.endColumn - place.column), &canvas)
    }
    canvas.write(line.sample, at: start.moved(columns: widths.name + 2), role: quiet, width: widths.sample)
    let place = start.moved(columns: widths.beforeValue)
    write(line, at: place, role, max(0, rect.endColumn - place.column), &canvas)
  }

  private static func write(
    _ line: MappingSheet.Line, at point: Point, _ role: StyleRole, _ width: Int, _ canvas: inout Canvas
  ) {
    let mark = line.tone == .amiss ? "! " : line.sample.isEmpty || line.tone == .unsaid ? "" : "→ "
    canvas.write(mark + line.value, at: point, role: role, width: width)
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

  /// From the start of the name.
  var beforeValue: Int { name + 2 + (sample == 0 ? 0 : sample + 2) }
}
