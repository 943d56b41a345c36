import TextLayout

/// What is said where there is nothing to show.
enum Notice {
  static func draw(_ sentence: String, on canvas: inout Canvas) {
    let lines = Wrap.lines(sentence, width: max(1, canvas.bounds.columns))
    for (row, line) in lines.prefix(canvas.bounds.rows).enumerated() {
      canvas.write(
        line, at: canvas.bounds.origin.moved(rows: row), role: .quiet, width: canvas.bounds.columns)
    }
    canvas.cursor = canvas.bounds.origin
  }
}
