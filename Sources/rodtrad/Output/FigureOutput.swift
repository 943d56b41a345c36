import FollowUp
import Store
import TextLayout
import Workbench

/// Lists of figures: as JSON, CSV and text. The same lines whatever the form.
enum FigureOutput {
  static func json(_ context: PaneContext, _ view: ShowCommand.View) -> String {
    let value: JSONValue =
      switch view {
      case .oversikt, .mote: AgendaOutput.json(context)
      case .mal, .budget, .risk, .siffror: .array(lines(context, view).map(json))
      }
    return String(decoding: JSONWriter.pretty(value), as: UTF8.self)
  }

  static func csv(_ context: PaneContext, _ view: ShowCommand.View) -> String {
    let head = ["address", "label", "period", "unit", "value", "display", "computed", "locked"]
    let rows = lines(context, view).map { line in
      [
        line.address.description, line.label, line.address.period?.description ?? "", line.unit.rawValue,
        line.value?.decimalText ?? "", line.display, String(line.isComputed), String(line.isLocked),
      ]
    }
    return ([head] + rows).map { $0.map(CSVText.field).joined(separator: ",") + "\r\n" }.joined()
  }

  static func table(_ context: PaneContext) -> String {
    let lines = FigureList.lines(of: context.plan)
    let address = lines.map { DisplayWidth.of($0.address.description) }.max() ?? 0
    let display = lines.map { DisplayWidth.of($0.display) }.max() ?? 0
    return lines.map { line in
      let mark = line.isLocked ? "låst" : line.isComputed ? "räknat" : ""
      let text =
        DisplayWidth.padded(line.address.description, to: address, alignment: .left) + "  "
        + DisplayWidth.padded(line.display, to: display, alignment: .right) + "  " + line.label
      return Visible.text(mark.isEmpty ? text : text + "  (\(mark))") + "\n"
    }.joined()
  }

  /// The figures of the register a pane shows; all of them for `siffror`.
  private static func lines(_ context: PaneContext, _ view: ShowCommand.View) -> [FigureLine] {
    let registers: Set<FigureAddress.Register> =
      switch view {
      case .mal: [.goals]
      case .risk: [.risks]
      case .budget: [.money, .actions, .statistics]
      case .oversikt, .mote, .siffror: Set(FigureAddress.Register.allCases)
      }
    return FigureList.lines(of: context.plan).filter { registers.contains($0.address.register) }
  }

  private static func json(_ line: FigureLine) -> JSONValue {
    .object(
      [
        JSONMember("address", .string(line.address.description)), JSONMember("label", .string(line.label)),
        JSONMember("period", line.address.period.map { .string($0.description) } ?? .null),
        JSONMember("unit", .string(line.unit.rawValue)),
        JSONMember("value", line.value.map { .string($0.decimalText) } ?? .null),
        JSONMember("display", .string(line.display)), JSONMember("computed", .bool(line.isComputed)),
        JSONMember("locked", .bool(line.isLocked)),
      ], inline: true)
  }
}

/// Text in a CSV file, safe to open in a spreadsheet.
enum CSVText {
  /// Quoted where it must be; a text that a spreadsheet would run as a formula is preceded by an apostrophe, a plain
  /// number is not.
  static func field(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let safe = isFormula && ExactDecimal(literal: text) == nil ? "'" + text : text
    guard safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
