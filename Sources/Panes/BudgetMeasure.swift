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

  init(_ column: BudgetColumn, cells: [BudgetCell]) {
    let numbers = cells.filter { !$0.isWords }
    tail = numbers.map { Self.tail($0.text) }.max() ?? 0
    let lead = numbers.map { DisplayWidth.of($0.text) - Self.tail($0.text) }.max() ?? 0
    let words = cells.filter(\.isWords).map { DisplayWidth.of($0.text) }.max() ?? 0
    let content = max(lead + tail, min(words, Self.widestWords), 1)
    wide = max(content, DisplayWidth.of(column.label))
    let label = min(Self.brokenWidth(column.label), column.isWords ? 18 : 14)
    narrow = max(column.isWords ? min(content, 16) : content, label)
  }

  /// The cells from the decimal comma on, or after the last digit; 0 for a text without digits.
  static func tail(_ text: String) -> Int {
    if let comma = text.firstIndex(of: ",") { return DisplayWidth.of(text[comma...]) }
    guard let digit = text.lastIndex(where: \.isNumber) else { return 0 }
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
