import ExactJSON
import FollowUp

/// A field's value in a journal line. Figures stand in the base unit and the inside sign.
enum FieldValueSchema {
  private static let base = MeasureUnit(rawValue: "")

  static func read(_ node: JSONNode) throws(StoreError) -> FieldValue {
    var reader = try node.object()
    let value = try value(&reader, node)
    try reader.finish()
    return value
  }

  private static func value(_ reader: inout ObjectReader, _ node: JSONNode) throws(StoreError) -> FieldValue {
    if let figure = reader.optional("figure") { return .figure(try FigureSchema.read(figure, unit: base)) }
    if let text = reader.optional("text") { return .text(text.isNull ? nil : try text.string()) }
    if let level = reader.optional("level") { return .level(level.isNull ? nil : try level.integer(1...4)) }
    if let choice = reader.optional("choice") { return .choice(choice.isNull ? nil : try choice.string()) }
    if let list = reader.optional("list") {
      return .list(try list.list { (node) throws(StoreError) in try node.string() })
    }
    if let thing = reader.optional("thing") {
      return .thing(thing.isNull ? nil : try ThingSchema.read(thing))
    }
    throw node.error("ett värde ska ha ett av figure, text, level, choice, list och thing")
  }

  static func json(_ value: FieldValue) -> JSONValue {
    var builder = ObjectBuilder()
    switch value {
    case .figure(let figure): builder.add("figure", FigureSchema.json(figure, unit: base))
    case .text(let text): builder.add("text", text.map { JSONValue.string($0) } ?? .null)
    case .level(let level): builder.add("level", level.map { JSONValue.number(ExactDecimal($0)) } ?? .null)
    case .choice(let word): builder.add("choice", word.map { JSONValue.string($0) } ?? .null)
    case .list(let words): builder.add("list", .array(words.map { .string($0) }, inline: true))
    case .thing(let placed): builder.add("thing", placed.map(ThingSchema.json) ?? .null)
    }
    return builder.value(inline: true)
  }
}
