import ExactJSON
import FollowUp
import TextLayout

/// What is no figure of two sides, one line a text or assessment.
struct WrittenOutput {
  private let rows: [ThingComparison.Row]
  private let sides: [String]

  init(_ comparison: ThingComparison, _ left: ComparedSide, _ right: ComparedSide, isWhole: Bool) {
    rows = isWhole ? comparison.rows : comparison.changed
    sides = [left.name, right.name]
  }

  var isEmpty: Bool { rows.isEmpty }

  /// A head and a line a row, long texts cut: from where they begin to differ.
  var table: String {
    let lines = [["Adress"] + sides + ["Vad"]] + rows.map(cells)
    let widths = (0..<3).map { column in lines.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    return lines.map { line($0, widths) }.joined()
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let columns = cells.prefix(3).enumerated().map { index, cell in
      DisplayWidth.padded(cell, to: widths[index])
    }
    return Visible.text((columns + [cells[3]]).joined(separator: "  ")) + "\n"
  }

  private func cells(_ row: ThingComparison.Row) -> [String] {
    let texts = TextDifference(row.left?.text ?? "", row.right?.text ?? "").excerpts
    return [
      row.line?.address.description ?? "", shown(row.left, texts.left), shown(row.right, texts.right),
      row.label,
    ]
  }

  private func shown(_ line: WrittenLine?, _ text: String) -> String {
    guard line != nil else { return "saknas" }
    return text.isEmpty ? "–" : DisplayWidth.cut(text, to: 40)
  }

  /// The members of a figure's line, with whole texts in place of numbers; null where a side has nothing.
  var json: [JSONValue] {
    rows.map { row in
      .object(
        [
          JSONMember("address", .string(row.line?.address.description ?? "")),
          JSONMember("other", (row.right?.address.description).map { .string($0) } ?? .null),
          JSONMember("label", .string(row.label)), JSONMember("unit", .null),
          JSONMember("value", text(row.left)), JSONMember("otherValue", text(row.right)),
          JSONMember("difference", .null), JSONMember("kind", .string(row.line?.sort.rawValue ?? "")),
        ], inline: true)
    }
  }

  private func text(_ line: WrittenLine?) -> JSONValue { line.map { .string($0.text) } ?? .null }

  /// The same, a list of cells a row.
  var csv: [[String]] {
    rows.map { row in
      [
        row.line?.address.description ?? "", row.right?.address.description ?? "", row.label, "",
        row.left?.text ?? "", row.right?.text ?? "", "", row.line?.sort.rawValue ?? "",
      ]
    }
  }
}
