import ExactJSON
import FollowUp
import TextLayout

/// Two sides of figures, one line a figure, and then what is no figure: text, JSON or CSV.
struct ComparisonOutput {
  /// What of the two sides is written.
  enum Part: Hashable { case figures, texts, both }

  private let rows: [FigureComparison.Row]
  private let texts: WrittenOutput
  private let part: Part
  private let sides: [String]
  private let alone: Int
  /// Whether the sides are what they are called: a decided version may have been changed by hand.
  private let isSound: Bool

  init(
    _ comparison: FigureComparison, _ texts: WrittenOutput, _ names: [String], isWhole: Bool, part: Part,
    isSound: Bool = true
  ) {
    self.isSound = isSound
    rows = isWhole ? comparison.rows : comparison.changed
    self.texts = texts
    self.part = part
    sides = names
    alone = isWhole ? 0 : comparison.rows.count { !$0.isOnBothSides } - rows.count { !$0.isOnBothSides }
  }

  func text(_ format: ListFormat) -> String {
    switch format {
    case .tabell: tables
    case .json: json
    case .csv: csv
    }
  }

  private var tables: String {
    let hasFigures = part != .texts
    let hasTexts = part != .figures
    if (rows.isEmpty || !hasFigures) && (texts.isEmpty || !hasTexts) {
      return (isSound ? "Inget skiljer.\n" : "Inget skiljer mot det som loggen har kvar.\n")
        + (hasFigures ? left : "")
    }
    let figures = hasFigures ? [rows.isEmpty ? "Ingen siffra skiljer.\n" + left : table] : []
    let written = hasTexts && !texts.isEmpty ? [texts.table] : []
    return (figures + written).joined(separator: "\n")
  }

  /// What is not shown without being asked for.
  private var left: String {
    alone == 0 ? "" : "\(alone) siffror finns bara på ena sidan: --alla visar dem.\n"
  }

  private var table: String {
    let lines = [["Adress"] + sides + ["Skillnad", "Siffra"]] + rows.map(cells)
    let widths = (0..<4).map { column in lines.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    return lines.map { line($0, widths) }.joined() + left
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let columns = cells.prefix(4).enumerated().map { index, cell in
      DisplayWidth.padded(cell, to: widths[index], alignment: index == 0 ? .left : .right)
    }
    return Visible.text((columns + [cells[4]]).joined(separator: "  ")) + "\n"
  }

  /// Address, left, right, difference, label.
  private func cells(_ row: FigureComparison.Row) -> [String] {
    let address = (row.left ?? row.right)?.address.description ?? ""
    let unit = row.differenceUnit.map(NumberText.unitSuffix) ?? ""
    let difference = row.differenceText.map { $0 + unit }
    return [address, shown(row.left), shown(row.right), difference ?? "", row.label]
  }

  /// A figure's text; long words are cut.
  private func shown(_ line: FigureLine?) -> String {
    line.map { DisplayWidth.cut($0.display, to: 24) } ?? "saknas"
  }

  private var json: String {
    JSONText.pretty(
      .array(
        (part == .texts ? [] : rows).map { row in
          .object(
            [
              JSONMember("address", .string((row.left ?? row.right)?.address.description ?? "")),
              JSONMember("other", (row.right?.address.description).map { .string($0) } ?? .null),
              JSONMember("label", .string(row.label)),
              JSONMember("unit", .string((row.left ?? row.right)?.unit.rawValue ?? "")),
              JSONMember("value", number(row.left?.value)),
              JSONMember("otherValue", number(row.right?.value)),
              JSONMember("difference", number(row.difference)), JSONMember("kind", .string("figure")),
            ], inline: true)
        } + (part == .figures ? [] : texts.json)))
  }

  private func number(_ value: ExactDecimal?) -> JSONValue { value.map { .string($0.decimalText) } ?? .null }

  private var csv: String {
    let head = ["address", "other", "label", "unit", "value", "otherValue", "difference", "kind"]
    let lines = (part == .texts ? [] : rows).map { row in
      [
        (row.left ?? row.right)?.address.description ?? "", row.right?.address.description ?? "", row.label,
        (row.left ?? row.right)?.unit.rawValue ?? "", row.left?.value?.decimalText ?? "",
        row.right?.value?.decimalText ?? "", row.difference?.decimalText ?? "", "figure",
      ]
    }
    return ([head] + lines + (part == .figures ? [] : texts.csv)).map {
      $0.map(CSVText.field).joined(separator: ",") + "\r\n"
    }.joined()
  }
}
