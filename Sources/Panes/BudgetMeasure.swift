import TextLayout
import Workbench

/// How much room a column of the table needs.
struct BudgetMeasure {
  /// The widest of what stands from the decimal comma on: the cells keep it free, so that the commas align.
  let tail: Int
  /// With the label on one line.
  let wide: Int
  /// With the label broken onto two lines.
  let narrow: Int

  static let widestWords = 30

  /// Measured at every frame: one pass, and no cell is copied.
  init(_ column: BudgetColumn, at index: Int, of rows: [BudgetRow]) {
    var (tail, lead, words) = (0, 0, 0)
    for place in rows.indices where !rows[place].cells.isEmpty {
      let text = rows[place].cells[index].text
      let width = DisplayWidth.of(text)
      if rows[place].cells[index].isWords {
        words = max(words, width)
      } else {
        let own = Self.tail(text)
        tail = max(tail, own)
        lead = max(lead, width - own)
      }
    }
    self.tail = tail
    let content = max(lead + tail, min(words, Self.widestWords), 1)
    wide = max(content, DisplayWidth.of(column.label))
    let label = min(Self.brokenWidth(column.label), column.isWords ? 18 : 14)
    narrow = max(column.isWords ? min(content, 16) : content, label)
  }

  /// The cells from the decimal comma on, or after the last digit; 0 for a text without digits.
  static func tail(_ text: String) -> Int {
    if let comma = text.utf8.firstIndex(of: UInt8(ascii: ",")) { return DisplayWidth.of(text[comma...]) }
    guard let digit = text.utf8.lastIndex(where: { $0 &- UInt8(ascii: "0") < 10 }) else { return 0 }
    return DisplayWidth.of(text[text.index(after: digit)...])
  }

  /// The least width that holds a label in two lines.
  private static func brokenWidth(_ label: String) -> Int {
    let words = label.split(separator: " ").map { DisplayWidth.of($0) }
    let splits = words.indices.map { index in
      max(joined(words[...index]), joined(words[(index + 1)...]))
    }
    return splits.min() ?? 1
  }

  private static func joined(_ widths: ArraySlice<Int>) -> Int {
    widths.reduce(0, +) + max(widths.count - 1, 0)
  }
}
