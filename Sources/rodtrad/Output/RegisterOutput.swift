import ExactJSON
import FollowUp
import Store
import TextLayout
import Workbench

/// The sheets of a register pane: as text, JSON and CSV.
enum RegisterOutput {
  private static let width = 140

  /// One sheet after the other, nothing cut: a long text takes several lines.
  static func text(_ tabs: [SheetTab]) -> String {
    tabs.map { tab in
      let sheet = tab.sheet()
      let title = tab.title + (sheet.caption.isEmpty ? "" : " (\(sheet.caption))")
      let rows = sheet.rows.isEmpty ? [sheet.empty] : SheetTable(sheet, width: width).lines
      return ([title, ""] + rows + sheet.foot.flatMap { Wrap.lines($0, width: width) })
        .map { Visible.text($0) + "\n" }.joined()
    }.joined(separator: "\n")
  }

  /// A list of sheets with their rows. `cells` holds every text by its column; `values` the exact figures, in the base unit;
  /// `fields` the address that `satt` takes for each cell that can be edited.
  static func json(_ tabs: [SheetTab]) -> JSONValue {
    .array(
      tabs.map { tab in
        let sheet = tab.sheet()
        return .object([
          JSONMember("sheet", .string(tab.title)), JSONMember("caption", .string(sheet.caption)),
          JSONMember("rows", .array(sheet.rows.map { json($0, titles(sheet)) })),
          JSONMember("foot", .array(sheet.foot.map { .string($0) })),
        ])
      })
  }

  /// One line a row, with the columns of all the sheets beside each other.
  static func csv(_ tabs: [SheetTab]) -> String {
    let sheets = tabs.map { ($0.title, $0.sheet()) }
    var columns: [String] = []
    for title in sheets.flatMap({ titles($0.1) }) where !columns.contains(title) { columns.append(title) }
    let rows = sheets.flatMap { name, sheet in
      sheet.rows.map { row in
        [name, row.kind.word, (row.thing ?? row.link)?.description ?? ""]
          + columns.map { title in
            titles(sheet).firstIndex(of: title).map { row.cell($0).text } ?? ""
          }
      }
    }
    return ([["sheet", "kind", "address"] + columns] + rows)
      .map { $0.map(CSVText.field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// The columns' titles, each of them once: the second of two that are alike has ` 2` after it.
  private static func titles(_ sheet: Sheet) -> [String] {
    var seen: [String: Int] = [:]
    return sheet.columns.map { column in
      seen[column.fullTitle, default: 0] += 1
      let count = seen[column.fullTitle] ?? 1
      return count == 1 ? column.fullTitle : "\(column.fullTitle) \(count)"
    }
  }

  private static func json(_ row: SheetRow, _ titles: [String]) -> JSONValue {
    let cells = titles.enumerated().map { ($0.element, row.cell($0.offset)) }
    let values = cells.compactMap { title, cell in cell.value.map { JSONMember(title, json($0, cell.unit)) } }
    let fields = cells.compactMap { title, cell in
      cell.focus?.address.map { JSONMember(title, .string($0.description)) }
    }
    return .object([
      JSONMember("address", (row.thing ?? row.link).map { .string($0.description) } ?? .null),
      JSONMember("kind", .string(row.kind.word)), JSONMember("depth", .number(JSONNumber(row.depth))),
      JSONMember("cells", .object(cells.map { JSONMember($0.0, .string($0.1.text)) })),
      JSONMember("values", .object(values)), JSONMember("fields", .object(fields)),
    ])
  }

  private static func json(_ value: ExactDecimal, _ unit: MeasureUnit?) -> JSONValue {
    .object(
      [
        JSONMember("value", .string(value.decimalText)),
        JSONMember("unit", (unit?.base.rawValue).map { .string($0) } ?? .null),
      ], inline: true)
  }
}

extension SheetRow.Kind {
  fileprivate var word: String {
    switch self {
    case .heading: "heading"
    case .item: "item"
    case .sum: "sum"
    }
  }
}

/// A sheet as a table of plain text.
private struct SheetTable {
  private let sheet: Sheet
  private let columns: [PlacedColumn]

  init(_ sheet: Sheet, width: Int) {
    self.sheet = sheet
    let asked = sheet.columns.indices.map { index in
      let texts = sheet.rows.map { 2 * (index == 0 ? $0.depth : 0) + DisplayWidth.of($0.cell(index).text) }
      let head = [sheet.columns[index].title, sheet.columns[index].group ?? ""].map(DisplayWidth.of)
      let widest = max(texts.max() ?? 0, head.max() ?? 0)
      let isLong = if case .flexible = sheet.columns[index].width { true } else { false }
      return Column(
        minimum: isLong ? min(widest, 20) : widest, ideal: widest,
        alignment: sheet.columns[index].isFigure ? .right : .left)
    }
    columns = Columns(asked, gap: 2).place(in: width)
  }

  var lines: [String] {
    let hasGroups = sheet.columns.contains { $0.group != nil }
    let head = (hasGroups ? line { $0.group ?? "" } : []) + line(\.title)
    return head + sheet.rows.flatMap { lines(of: $0) }
  }

  private func line(_ text: (SheetColumn) -> String) -> [String] {
    joined(columns.map { [text(sheet.columns[$0.index])] })
  }

  /// A rule stands above a sum.
  private func lines(of row: SheetRow) -> [String] {
    let texts = columns.map { placed in
      let indent = String(repeating: "  ", count: placed.index == 0 ? row.depth : 0)
      let lines = Wrap.lines(row.cell(placed.index).text, width: max(placed.width - indent.count, 1))
      return lines.map { indent + $0 }
    }
    let rule = columns.last.map { String(repeating: "─", count: $0.x + $0.width) } ?? ""
    return (row.kind == .sum ? [rule] : []) + joined(texts)
  }

  private func joined(_ texts: [[String]]) -> [String] {
    (0..<(texts.map(\.count).max() ?? 0)).map { line in
      var text = ""
      for (placed, cell) in zip(columns, texts) {
        let shown = cell.indices.contains(line) ? cell[line] : ""
        text = DisplayWidth.padded(text, to: placed.x)
        text += DisplayWidth.padded(shown, to: placed.width, alignment: placed.alignment)
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }
}
