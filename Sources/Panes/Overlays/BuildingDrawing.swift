import TextLayout
import Workbench

/// A name to write, and something to confirm.
enum BuildingDrawing {
  static func draw(_ question: NameQuestion, on canvas: inout Canvas) {
    let width = max(10, min(96, canvas.bounds.columns) - 6)
    let lines = Wrap.lines(question.question, width: width)
    let inside = OverlayDrawing.window(
      question.title, columns: min(96, canvas.bounds.columns), rows: lines.count + 4, on: &canvas)
    write(lines, in: inside, leaving: 1, on: &canvas)
    let row = min(lines.count + 1, max(0, inside.rows - 1))
    OverlayDrawing.line(question.line, at: inside.origin.moved(rows: row), width: inside.columns, on: &canvas)
  }

  static func draw(_ question: ConfirmQuestion, on canvas: inout Canvas) {
    let width = max(10, min(96, canvas.bounds.columns) - 6)
    let lines = question.lines.flatMap { Wrap.lines($0, width: width) }
    let inside = OverlayDrawing.window(
      question.title, columns: min(96, canvas.bounds.columns), rows: lines.count + 4, on: &canvas)
    let shown = max(0, inside.rows - 2)
    let fits = lines.count <= shown
    let cut =
      fits ? lines : Array(lines.prefix(max(0, shown - 1))) + ["… och \(lines.count - shown + 1) till"]
    write(cut, in: inside, leaving: 0, on: &canvas)
    let foot = inside.origin.moved(rows: max(0, inside.rows - 1))
    let does = question.next == nil ? "gör det" : "går vidare"
    canvas.write("Enter \(does), Esc låter allt vara.", at: foot, role: .quiet, width: inside.columns)
    canvas.cursor = foot
  }

  private static func write(_ lines: [String], in rect: Rect, leaving rows: Int, on canvas: inout Canvas) {
    for (row, line) in lines.enumerated().prefix(max(0, rect.rows - rows)) {
      canvas.write(line, at: rect.origin.moved(rows: row), width: rect.columns)
    }
  }
}
