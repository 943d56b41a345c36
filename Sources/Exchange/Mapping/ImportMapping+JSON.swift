package import ExactJSON
import FollowUp

/// A mapping as it is kept: every key stands for what a person has said; what is left out is found out.
extension ImportMapping {
  package var json: JSONValue {
    var members: [JSONMember] = [
      JSONMember("name", .string(name)), JSONMember("target", .string("\(target)")),
    ]
    add("encoding", encoding?.rawValue, to: &members)
    add("separator", separator?.rawValue, to: &members)
    add("decimalSign", decimalSign?.rawValue, to: &members)
    members.append(JSONMember("key", key.json))
    members.append(JSONMember("matching", .array(matching.map { .string($0.rawValue) }, inline: true)))
    members += amounts.json
    members.append(JSONMember("unit", .string(unit.rawValue)))
    members.append(JSONMember("sign", .string(sign.rawValue)))
    members.append(JSONMember("skip", .array(skipping.map(\.json))))
    members.append(JSONMember("rules", .array(rules.map(\.json))))
    members.append(JSONMember("sum", .bool(isSummed)))
    return .object(members)
  }

  private func add(_ key: String, _ text: String?, to members: inout [JSONMember]) {
    if let text { members.append(JSONMember(key, .string(text))) }
  }

}

extension ImportMapping.Amounts {
  fileprivate var json: [JSONMember] {
    switch self {
    case .columns(let columns):
      [JSONMember("amounts", .array(columns.map(\.json)))]
    case .divided(let amount, let by, let words):
      [
        JSONMember("amount", amount.json), JSONMember("by", by.json),
        JSONMember("words", .array(words.map { .pair("word", .string($0.word), "to", "\($0.column)") })),
      ]
    }
  }
}

extension AmountColumn {
  fileprivate var json: JSONValue {
    let unit = unit.map { [JSONMember("unit", .string($0.rawValue))] } ?? []
    return .object(
      [JSONMember("from", source.json), JSONMember("to", .string("\(column)"))] + unit, inline: true)
  }
}

extension SourceColumn {
  /// A heading, or a number from 1.
  fileprivate var json: JSONValue {
    switch self {
    case .named(let name): .string(name)
    case .numbered(let number): .number(JSONNumber(number))
    }
  }
}

extension SkipRule {
  fileprivate var json: JSONValue { .pair("in", column.json, "like", pattern.description) }
}

extension RowRule {
  fileprivate var json: JSONValue { .pair("codes", .string(codes.description), "row", "\(row)") }
}

extension JSONValue {
  fileprivate static func pair(_ one: String, _ value: JSONValue, _ other: String, _ text: String)
    -> JSONValue
  {
    .object([JSONMember(one, value), JSONMember(other, .string(text))], inline: true)
  }
}
