import ExactJSON
import FollowUp
import TextLayout

/// Two sides of figures, one line a figure: text, JSON or CSV.
struct ComparisonOutput {
  private let rows: [FigureComparison.Row]
  private let sides: [String]
  private let alone: Int

  init(_ comparison: FigureComparison, _ left: ComparedSide, _ right: ComparedSide, isWhole: Bool) {
    rows = isWhole ? comparison.rows : comparison.changed
    sides = [left.name, right.name]
    alone = isWhole ? 0 : comparison.rows.count { !$0.isOnBothSides } - rows.count { !$0.isOnBothSides }
  }

  func text(_ format: ListFormat) -> String {
    switch format {
    case .tabell: table
    case .json: json
    case .csv: csv
    }
  }

  private var table: String {
    let left = alone == 0 ? "" : "\(alone) siffror finns bara på ena sidan: --alla visar dem.\n"
    guard !rows.isEmpty else { return "Inget skiljer.\n" + left }
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
    let unit = row.left.map { NumberText.unitSuffix($0.shownUnit) } ?? ""
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
        rows.map { row in
          .object(
            [
              JSONMember("address", .string((row.left ?? row.right)?.address.description ?? "")),
              JSONMember("other", (row.right?.address.description).map { .string($0) } ?? .null),
              JSONMember("label", .string(row.label)),
              JSONMember("unit", .string((row.left ?? row.right)?.unit.rawValue ?? "")),
              JSONMember("value", number(row.left?.value)),
              JSONMember("otherValue", number(row.right?.value)),
              JSONMember("difference", number(row.difference)),
            ], inline: true)
        }))
  }

  private func number(_ value: ExactDecimal?) -> JSONValue { value.map { .string($0.decimalText) } ?? .null }

  private var csv: String {
    let head = ["address", "other", "label", "unit", "value", "otherValue", "difference"]
    let lines = rows.map { row in
      [
        (row.left ?? row.right)?.address.description ?? "", row.right?.address.description ?? "", row.label,
        (row.left ?? row.right)?.unit.rawValue ?? "", row.left?.value?.decimalText ?? "",
        row.right?.value?.decimalText ?? "", row.difference?.decimalText ?? "",
      ]
    }
    return ([head] + lines).map { $0.map(CSVText.field).joined(separator: ",") + "\r\n" }.joined()
  }
}
