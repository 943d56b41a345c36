/// What can be said of a cell's text before it is read.
package enum CellText {
  private static let minuses: Set<Character> = [
    "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}",
  ]

  /// Without blanks at the ends, of whatever width.
  package static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// What follows the apostrophe by which a spreadsheet says that a cell is text; nil when there is none.
  static func unmarked(_ typed: String) -> String? {
    typed.first == "'" ? String(typed.dropFirst()) : nil
  }

  /// A text that no spreadsheet computes: marked as text when it would be. Text that begins with the mark gets one more.
  static func marked(_ text: String) -> String {
    let typed = trimmed(text)
    let isSigned = typed.first.map { minuses.contains($0) || $0 == "'" } ?? false
    return isSigned || isFormula(typed) ? "'" + text : text
  }

  /// A spreadsheet's formula, its error or its too narrow column.
  static func flaw(_ typed: String) -> CellFlaw? {
    if isFormula(typed) { return .formula(typed) }
    guard typed.first == "#" else { return nil }
    return typed.allSatisfy { $0 == "#" } ? .tooNarrow : .sheetError(typed)
  }

  /// True for what a spreadsheet would compute or run. A sign before a number, and dashes alone, are none.
  package static func isFormula(_ typed: String) -> Bool {
    guard let first = typed.first else { return false }
    if first == "=" || first == "@" { return true }
    let isSign = first == "+" || first == "*" || first == "/" || minuses.contains(first)
    guard isSign else { return false }
    let rest = typed.dropFirst().drop { $0.isWhitespace }
    if minuses.contains(first), rest.allSatisfy({ minuses.contains($0) }) { return false }
    guard let next = rest.first, first == "+" || minuses.contains(first) else { return true }
    let isNumber = next.isASCII && next.isWholeNumber || next == "," || next == "."
    return !isNumber || rest.contains { "+*/(|!=".contains($0) }
  }

  /// `1234,50-`, as some systems write a credit, with its minus first.
  static func minusFirst(_ typed: String) -> String {
    guard let last = typed.last, minuses.contains(last), typed.first?.isWholeNumber == true else {
      return typed
    }
    return "-" + typed.dropLast()
  }
}
