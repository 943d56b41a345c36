import ExactJSON
import FollowUp

/// A line of journal.ndjson.
enum JournalEntrySchema {
  static func read(_ node: JSONNode) throws(StoreError) -> JournalEntry {
    var reader = try node.object()
    let entry = JournalEntry(
      number: try reader.required("number").integer(1...Int.max), time: try reader.required("time").string(),
      who: try reader.required("who").string(), kind: try kind(&reader), why: try reader.string("why"),
      source: try reader.value("source", source),
      changes: try reader.required("changes").list(change))
    try reader.finish()
    return entry
  }

  private static func kind(_ reader: inout ObjectReader) throws(StoreError) -> JournalEntry.Kind {
    if let undone = reader.optional("undoes") { return .undo(try undone.integer(1...Int.max)) }
    if let redone = reader.optional("redoes") { return .redo(try redone.integer(1...Int.max)) }
    return .edit
  }

  private static func source(_ node: JSONNode) throws(StoreError) -> ChangeSource {
    var reader = try node.object()
    let source = ChangeSource(
      file: try reader.required("file").string(), digest: try reader.required("sha256").string())
    try reader.finish()
    return source
  }

  private static func json(_ source: ChangeSource) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("file", source.file)
    builder.add("sha256", source.digest)
    return builder.value(inline: true)
  }

  private static func change(_ node: JSONNode) throws(StoreError) -> Change {
    var reader = try node.object()
    let place = try reader.required("address")
    let text = try place.string()
    guard let address = FigureAddress(text) else {
      throw place.error("\(VisibleText.quoted(text)) är ingen adress")
    }
    let change = Change(
      address, from: try FieldValueSchema.read(reader.required("from")),
      to: try FieldValueSchema.read(reader.required("to")))
    try reader.finish()
    return change
  }

  /// Whether a change is read back as it was from the line it makes: a number with too many digits is not.
  static func keeps(_ change: Change) -> Bool {
    guard let document = try? JSONDocument(JSONWriter.line(json(change)), file: "") else { return false }
    return (try? self.change(document.node)) == change
  }

  static func json(_ entry: JournalEntry) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("number", entry.number)
    builder.add("time", entry.time)
    builder.add("who", entry.who)
    switch entry.kind {
    case .edit: break
    case .undo(let number): builder.add("undoes", number)
    case .redo(let number): builder.add("redoes", number)
    }
    builder.add("why", entry.why)
    builder.add("source", entry.source.map(json))
    builder.add("changes", entry.changes, json)
    return builder.value(inline: true)
  }

  private static func json(_ change: Change) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("address", change.address.description)
    builder.add("from", FieldValueSchema.json(change.from))
    builder.add("to", FieldValueSchema.json(change.to))
    return builder.value(inline: true)
  }
}
