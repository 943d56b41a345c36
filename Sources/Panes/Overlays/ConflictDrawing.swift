import TextLayout
import Workbench

/// The same figure changed by two: both values, and which one is to stand.
enum ConflictDrawing {
  static func draw(_ question: ConflictQuestion, on canvas: inout Canvas) {
    let inside = OverlayDrawing.window(
      "Två har ändrat samma sak", columns: min(80, canvas.bounds.columns), rows: 9, on: &canvas)
    guard inside.rows >= 5 else { return }
    canvas.write(question.label, at: inside.origin, role: .strong, width: inside.columns)
    let choices = [
      ("\(question.who) skrev \(question.theirText): låt det gälla", !question.keepsMine),
      ("Du skrev \(question.myText): låt det gälla", question.keepsMine),
    ]
    for (row, choice) in choices.enumerated() {
      let at = inside.origin.moved(rows: 2 + row)
      canvas.write(
        (choice.1 ? "▸ " : "  ") + choice.0, at: at, role: choice.1 ? .focus : .plain, width: inside.columns)
      if choice.1 { canvas.cursor = at }
    }
    canvas.write(
      "Pilarna väljer, Enter bestämmer, \(question.escape).", at: inside.origin.moved(rows: 5),
      role: .quiet, width: inside.columns)
  }
}
