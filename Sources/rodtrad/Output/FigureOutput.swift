import ExactJSON
import FollowUp
import Store
import TextLayout
import Workbench

/// Lists of figures: as JSON, CSV and text. The same lines whatever the form.
enum FigureOutput {
  static func json(_ context: PaneContext, _ view: ShownView) -> String {
    let value: JSONValue =
      switch view {
      case .oversikt, .mote: AgendaOutput.json(context)
      case .mal, .budget, .risk, .siffror, .struktur: .array(lines(context, view).map(json))
      case .atgarder, .uppdrag, .statistik, .kontroller, .internkontroll, .maluppfyllelse, .personal, .insyn,
        .kallor,
        .finansiering, .installningar, .faststallande:
        RegisterOutput.json(RegisterSheets.printed(of: view.pane, in: context))
      }
    return JSONText.pretty(value)
  }

  static func csv(_ context: PaneContext, _ view: ShownView) -> String {
    if view.pane.isRegister {
      return RegisterOutput.csv(RegisterSheets.printed(of: view.pane, in: context))
    }
    let head = [
      "address", "label", "period", "unit", "value", "display", "computed", "locked", "printed", "reference",
      "note",
    ]
    let rows = lines(context, view).map { line in
      [
        line.address.description, line.label, line.address.period?.description ?? "", line.unit.rawValue,
        line.value?.decimalText ?? "", line.display, String(line.isComputed), String(line.isLocked),
        line.printed?.decimalText ?? "", line.reference?.decimalText ?? "", line.note ?? "",
      ]
    }
    return ([head] + rows).map { $0.map(CSVText.field).joined(separator: ",") + "\r\n" }.joined()
  }

  static func table(_ context: PaneContext) -> String {
    let lines = FigureList.lines(of: context.plan)
    let address = lines.map { DisplayWidth.of($0.address.description) }.max() ?? 0
    let display = lines.filter { $0.value != nil }.map { DisplayWidth.of($0.display) }.max() ?? 0
    return lines.map { line in
      let text =
        DisplayWidth.padded(line.address.description, to: address, alignment: .left) + "  "
        + DisplayWidth.padded(line.display, to: display, alignment: .right) + "  " + line.label
      return Visible.text(text + remark(line)) + "\n"
    }.joined()
  }

  /// `  (räknat; i dokumentet 12)`; empty for a figure that is typed and can be changed.
  private static func remark(_ line: FigureLine) -> String {
    let state = line.isLocked ? "låst" : line.isComputed ? "räknat" : nil
    let differing = line.printed.flatMap {
      $0 == line.value ? nil : "i dokumentet \($0.decimalText) \(line.unit.rawValue)"
    }
    let reference = line.reference.map { "jämförs med \($0.decimalText) \(line.unit.rawValue)" }
    let note = line.note.map { "kommentar: \($0)" }
    let words = [state, differing, reference, note].compactMap { $0 }
    return words.isEmpty ? "" : "  (\(words.joined(separator: "; ")))"
  }

  /// The figures of the register a pane shows; all of them for `siffror`.
  private static func lines(_ context: PaneContext, _ view: ShownView) -> [FigureLine] {
    let registers: Set<FigureAddress.Register> =
      switch view {
      case .mal: [.goals]
      case .risk: [.risks]
      case .budget: [.money, .actions, .statistics]
      case .oversikt, .mote, .siffror, .struktur, .atgarder, .uppdrag, .statistik, .kontroller,
        .internkontroll,
        .maluppfyllelse,
        .personal, .insyn, .kallor, .finansiering, .installningar, .faststallande:
        Set(FigureAddress.Register.allCases)
      }
    return FigureList.lines(of: context.plan).filter { registers.contains($0.address.register) }
  }

  /// `printed`, `reference` and `note` are there only where there is one.
  private static func json(_ line: FigureLine) -> JSONValue {
    let members = [
      JSONMember("address", .string(line.address.description)), JSONMember("label", .string(line.label)),
      JSONMember("period", line.address.period.map { .string($0.description) } ?? .null),
      JSONMember("unit", .string(line.unit.rawValue)),
      JSONMember("value", line.value.map { .string($0.decimalText) } ?? .null),
      JSONMember("display", .string(line.display)), JSONMember("computed", .bool(line.isComputed)),
      JSONMember("locked", .bool(line.isLocked)),
    ]
    let printed = line.printed.map { JSONMember("printed", .string($0.decimalText)) }
    let reference = line.reference.map { JSONMember("reference", .string($0.decimalText)) }
    let note = line.note.map { JSONMember("note", .string($0)) }
    return .object(members + [printed, reference, note].compactMap { $0 }, inline: true)
  }
}
