import TextLayout
import Workbench

/// Every command that works where one was, with its keys, under headings; narrows as one types.
enum HelpDrawing {
  static func draw(_ page: HelpPage, on canvas: inout Canvas) {
    let inside = OverlayDrawing.window(
      "Hjälp: tangenter som fungerar här", columns: min(90, canvas.bounds.columns),
      rows: canvas.bounds.rows - Footer.rows(of: canvas.bounds.size), on: &canvas)
    let search = page.isSearching || !page.line.text.isEmpty ? min(2, inside.rows) : 0
    let (top, list) = inside.splitTop(search)
    draw(page.lines, from: first(page, in: list), in: list, on: &canvas)
    drawRest(page.lines.count - list.rows - first(page, in: list), below: list, on: &canvas)
    canvas.cursor = list.isEmpty ? top.origin : list.origin
    if search > 0 { OverlayDrawing.line(page.line, at: top.origin, width: top.columns, on: &canvas) }
  }

  private static func first(_ page: HelpPage, in rect: Rect) -> Int {
    max(0, min(page.offset, page.lines.count - rect.rows))
  }

  /// How many lines there are further down.
  private static func drawRest(_ count: Int, below rect: Rect, on canvas: inout Canvas) {
    guard count > 0, rect.columns >= 10, rect.endRow < canvas.bounds.rows else { return }
    let text = " ▼ \(count) "
    canvas.write(
      text, at: Point(column: rect.endColumn - DisplayWidth.of(text), row: rect.endRow), role: .quiet)
  }

  private static func draw(_ lines: [HelpPage.Line], from offset: Int, in rect: Rect, on canvas: inout Canvas)
  {
    if lines.isEmpty { canvas.write("Inget träffas.", at: rect.origin, role: .quiet, width: rect.columns) }
    for (row, line) in lines.dropFirst(offset).prefix(rect.rows).enumerated() {
      let at = rect.origin.moved(rows: row)
      switch line {
      case .heading(let text): canvas.write(text, at: at, role: .title, width: rect.columns)
      case .row(let row): draw(row, at: at, width: rect.columns, on: &canvas)
      }
    }
  }

  private static func draw(_ row: HelpPage.Row, at point: Point, width: Int, on canvas: inout Canvas) {
    let keys = min(22, width / 3)
    canvas.write(shown(row.keys, width: keys - 2), at: point.moved(columns: 2), role: .key, width: keys - 2)
    canvas.write(row.text, at: point.moved(columns: keys + 2), width: max(0, width - keys - 2))
  }

  /// As many whole keys as there is room for; the search finds the others too.
  private static func shown(_ keys: [String], width: Int) -> String {
    var text = keys.first ?? ""
    for (index, key) in keys.enumerated().dropFirst() {
      let longer = "\(text)  \(key)"
      let needed = DisplayWidth.of(longer) + (index < keys.count - 1 ? 2 : 0)
      guard needed <= width else { return text + " …" }
      text = longer
    }
    return text
  }
}
