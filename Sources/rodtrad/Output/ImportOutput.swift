import ExactJSON
import Exchange
import FollowUp
import Store
import TextLayout
import Workbench

/// What an import would do, for people and as JSON.
enum ImportOutput {
  /// How the file was read, the lines of the sheet, and the count of each sort.
  static func text(_ offer: ImportOffer, _ sheet: ProposalSheet, _ earlier: JournalEntry?) -> String {
    let width =
      sheet.lines.map { line in
        if case .change(let line) = line { DisplayWidth.of(line.change.address.description) } else { 0 }
      }.max() ?? 0
    let known = earlier.map { [EarlierReading.told($0, at: Clock.local($0.time))] }
    let lines = offer.told + (known ?? []) + sheet.lines.map { self.line($0, width) } + [sheet.summary]
    return lines.map { Visible.text($0) + "\n" }.joined()
  }

  private static func line(_ line: ProposalSheet.Line, _ width: Int) -> String {
    switch line {
    case .heading(let text): text
    case .change(let line):
      "  " + DisplayWidth.padded(line.change.address.description, to: width, alignment: .left) + "  "
        + line.text
    case .leftOut(_, let text), .problem(_, let text): "  " + text
    case .suggestion(_, let text, let isTaken): "  \(isTaken ? "☑" : "☐") \(text)"
    case .control(let text, let holds): "  " + (holds ? "" : "! går inte ihop: ") + text
    }
  }

  /// Exact values: `from` and `to` in the base unit, null for what is missing.
  static func json(_ offer: ImportOffer, isDone: Bool) -> String {
    let proposal = offer.proposal
    return JSONText.pretty(
      .object([
        JSONMember("file", .string(offer.source.file)), JSONMember("sha256", .string(offer.source.digest)),
        JSONMember("read", .array(offer.told.map { .string($0) })), JSONMember("done", .bool(isDone)),
        JSONMember("changes", .array(proposal.lines.map(json))),
        JSONMember("unchanged", .number(JSONNumber(proposal.unchanged))),
        JSONMember("leftOut", .array(proposal.leftOut.map(json))),
        JSONMember("suggestions", .array(proposal.suggestions.map(json))),
        JSONMember("problems", .array(proposal.problems.map(json))),
        JSONMember("controls", .array(proposal.controls.map(json))),
      ]))
  }

  private static func json(_ line: ProposedChange) -> JSONValue {
    .object(
      [
        JSONMember("address", .string(line.change.address.description)),
        JSONMember("from", json(line.change.from.figure?.number)),
        JSONMember("to", json(line.change.to.figure?.number)), JSONMember("text", .string(line.text)),
      ], inline: true)
  }

  private static func json(_ item: LeftOut) -> JSONValue {
    .object(
      [
        JSONMember("place", .string(item.place.text)), JSONMember("key", .string(item.key)),
        JSONMember("count", .number(JSONNumber(item.count))), JSONMember("amount", json(item.amount)),
        JSONMember("unit", item.unit.map { .string($0.base.rawValue) } ?? .null),
        JSONMember("reason", .string(item.reason)),
        JSONMember("near", .array(item.near.map { .string($0.id.description) }, inline: true)),
      ], inline: true)
  }

  private static func json(_ suggestion: ImportSuggestion) -> JSONValue {
    .object(
      [
        JSONMember("subject", .string(suggestion.subject.description)),
        JSONMember("answer", .string(suggestion.answer)), JSONMember("text", .string(suggestion.sentence)),
      ], inline: true)
  }

  private static func json(_ problem: ImportProblem) -> JSONValue {
    let weight =
      switch problem.weight {
      case .stops: "stops"
      case .skips: "skips"
      case .note: "note"
      }
    return .object(
      [
        JSONMember("weight", .string(weight)),
        JSONMember("place", problem.place.map { .string($0.text) } ?? .null),
        JSONMember("text", .string(problem.sentence)),
      ], inline: true)
  }

  private static func json(_ control: ControlTotal) -> JSONValue {
    .object(
      [
        JSONMember("column", .string(control.column.description)),
        JSONMember("unit", control.unit.map { .string($0.base.rawValue) } ?? .null),
        JSONMember("count", .number(JSONNumber(control.count))), JSONMember("read", json(control.read)),
        JSONMember("applied", json(control.applied)), JSONMember("leftOut", json(control.leftOut)),
        JSONMember("skipped", json(control.skipped)), JSONMember("holds", .bool(control.holds)),
      ], inline: true)
  }

  private static func json(_ number: ExactDecimal?) -> JSONValue {
    number.map { .string($0.decimalText) } ?? .null
  }
}
