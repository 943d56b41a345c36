import FollowUp
import TextLayout

/// Text in a CSV file, safe to open in a spreadsheet and to show in a terminal.
enum CSVText {
  /// Quoted where it must be. A text that a spreadsheet would run as a formula is preceded by an apostrophe, a plain
  /// number is not. Control characters but the line feed become their pictures.
  static func field(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let safe = Visible.lines(isFormula && ExactDecimal(literal: text) == nil ? "'" + text : text)
    guard safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}

extension Visible {
  /// Lines of text with everything but the line feeds made visible.
  static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { Visible.text($0) }.joined(
      separator: "\n")
  }
}
