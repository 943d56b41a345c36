import TextLayout
import Workbench

/// A line being typed, in a rectangle of one row.
enum RiskInput {
  /// Draws the text so that the cursor is seen, `…` where more stands to the left, and returns where the cursor is.
  static func draw(_ edit: EditLine, in rect: Rect, on canvas: inout Canvas) -> Point {
    guard rect.columns > 0, rect.rows > 0 else { return rect.origin }
    canvas.fill(rect, role: .input)
    let before = String(edit.characters[..<edit.cursor])
    let after = String(edit.characters[edit.cursor...])
    let shown = DisplayWidth.of(before) < rect.columns ? before : tail(before, rect.columns - 1)
    let text = shown + after
    canvas.write(text, at: rect.origin, role: .input, width: rect.columns)
    return rect.origin.moved(columns: min(DisplayWidth.of(shown), rect.columns - 1))
  }

  /// The end of a text in at most so many cells.
  private static func tail(_ text: String, _ columns: Int) -> String {
    var kept: [Character] = []
    var used = 1
    for character in text.reversed() {
      used += DisplayWidth.of(character)
      if used > columns { break }
      kept.append(character)
    }
    return "…" + String(kept.reversed())
  }
}
