import TextLayout
import Workbench

/// A motivation to write before a change is kept.
enum QuestionDrawing {
  static func draw(_ question: TextQuestion, on canvas: inout Canvas) {
    let width = max(10, min(96, canvas.bounds.columns) - 6)
    let earlier =
      question.motivation.current.map { Wrap.lines("Förra motiveringen: \($0)", width: width) } ?? []
    let lines = Wrap.lines(question.motivation.question, width: width) + earlier.prefix(4)
    let inside = OverlayDrawing.window(
      "Motivering", columns: min(96, canvas.bounds.columns), rows: lines.count + 5, on: &canvas)
    for (row, line) in lines.enumerated().prefix(max(0, inside.rows - 1)) {
      canvas.write(line, at: inside.origin.moved(rows: row), width: inside.columns)
    }
    let row = min(lines.count + 1, max(0, inside.rows - 1))
    OverlayDrawing.line(question.line, at: inside.origin.moved(rows: row), width: inside.columns, on: &canvas)
  }
}
