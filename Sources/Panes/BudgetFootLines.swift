import TextLayout
import Workbench

/// The lines of the foot at a width: eget kapital and budgethållning, then the table's note.
struct BudgetFootLines {
  private let items: [String]
  private let note: [String]

  init(_ model: BudgetModel, width: Int) {
    items = width > 10 ? Self.packed(model.foot, width: width) : []
    note = width > 10 ? model.note.map { Wrap.lines($0, width: width) } ?? [] : []
  }

  /// The lines that are never left to the table: two of figures and one of the note.
  var least: Int { min(items.count, 2) + min(note.count, 1) }

  /// At most `count` lines, each with its role; one that had to be cut is longer than the width, so that it ends in `…`.
  func cut(to count: Int) -> [(text: String, role: StyleRole)] {
    let words = Self.joined(note, to: count - min(items.count, count - min(note.count, 1)))
    let figures = Self.joined(items, to: count - words.count)
    return figures.map { ($0, .plain) } + words.map { ($0, .quiet) }
  }

  private static func joined(_ lines: [String], to count: Int) -> [String] {
    guard lines.count > count, count > 0 else { return Array(lines.prefix(max(count, 0))) }
    return lines.prefix(count - 1) + [lines[(count - 1)...].joined(separator: " ")]
  }

  /// As many items a line as fit, three blanks apart.
  private static func packed(_ items: [String], width: Int) -> [String] {
    items.reduce(into: []) { lines, item in
      if let last = lines.last, DisplayWidth.of(last) + 3 + DisplayWidth.of(item) <= width {
        lines[lines.count - 1] = last + "   " + item
      } else {
        lines.append(item)
      }
    }
  }
}
