/// A pasted text that is rows and columns rather than a line: it goes to several cells, not into one.
struct PastedBlock {
  /// Larger than this is a file to import.
  static let largest = 1_000_000

  let text: String

  /// Nil for one line without tabs, whatever ends it: a spreadsheet ends also a single cell with a line break.
  init?(_ text: String) {
    var inside = text[...]
    while inside.last?.isNewline == true { inside.removeLast() }
    guard inside.contains(where: { $0 == "\t" || $0.isNewline }) else { return nil }
    self.text = text
  }

  /// Why it is not even looked at; nil when it can be.
  var refusal: String? {
    let size = text.utf8.count
    guard size > Self.largest else { return nil }
    return "Det inklistrade är \(size / 1000) kB, högst \(Self.largest / 1000) går: importera det som en fil."
  }
}
