import ExactJSON
import FollowUp
import Store
import TextLayout
import Workbench

/// The journal, for people and as JSON.
enum JournalOutput {
  /// A line that says who and when, then what, then why; an empty line between entries.
  static func text(_ entries: [JournalEntry], of all: [JournalEntry], in context: PaneContext) -> String {
    if all.isEmpty { return "Ingen har ändrat något än.\n" }
    if entries.isEmpty { return "Ingen av de \(all.count) posterna passar.\n" }
    return entries.map { text($0, context) }.joined(separator: "\n")
  }

  private static func text(_ entry: JournalEntry, _ context: PaneContext) -> String {
    let kind =
      switch entry.kind {
      case .edit: ""
      case .undo(let number): "  ångrade \(number)"
      case .redo(let number): "  gjorde om \(number)"
      }
    let head = "\(entry.number)  \(Clock.local(entry.time))  \(entry.who)\(kind)"
    let step = Telling.Step(entry.kind)
    let changes = JournalText.sentences(entry.changes, step, in: context).map { "   " + $0 }
    let source = entry.source.map { ["   Ur filen: " + $0.told] } ?? []
    let why = entry.why.map { ["   Varför: " + $0] } ?? []
    return ([head] + source + changes + why).map { Visible.text($0) + "\n" }.joined()
  }

  static func json(_ entries: [JournalEntry], in context: PaneContext) -> String {
    let value = JSONValue.array(entries.map { json($0, context) })
    return JSONText.pretty(value)
  }

  private static func json(_ entry: JournalEntry, _ context: PaneContext) -> JSONValue {
    let (kind, of): (String, Int?) =
      switch entry.kind {
      case .edit: ("edit", nil)
      case .undo(let number): ("undo", number)
      case .redo(let number): ("redo", number)
      }
    return .object([
      JSONMember("number", .number(JSONNumber(entry.number))), JSONMember("time", .string(entry.time)),
      JSONMember("who", .string(entry.who)), JSONMember("kind", .string(kind)),
      JSONMember("of", of.map { .number(JSONNumber($0)) } ?? .null),
      JSONMember("why", entry.why.map { .string($0) } ?? .null),
      JSONMember("source", entry.source.map(json) ?? .null),
      JSONMember("changes", .array(entry.changes.map { json($0, Telling.Step(entry.kind), context) })),
    ])
  }

  private static func json(_ source: ChangeSource) -> JSONValue {
    .object(
      [JSONMember("file", .string(source.file)), JSONMember("sha256", .string(source.digest))], inline: true)
  }

  private static func json(_ change: Change, _ step: Telling.Step, _ context: PaneContext) -> JSONValue {
    .object(
      [
        JSONMember("address", .string(change.address.description)),
        JSONMember("from", json(change.from)), JSONMember("to", json(change.to)),
        JSONMember("text", .string(ChangeText.sentence(change, in: context, step))),
      ], inline: true)
  }

  /// Exact text; null for what is missing or not set.
  private static func json(_ value: FieldValue) -> JSONValue {
    let text: String? =
      switch value {
      case .figure(let figure): figure.number?.decimalText ?? figure.words
      case .text(let text): text
      case .level(let level): level.map(String.init)
      case .choice(let word): word
      case .list(let words): words.joined(separator: ", ")
      case .thing(let placed): placed?.thing.name
      }
    return text.map { .string($0) } ?? .null
  }
}
