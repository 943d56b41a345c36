import ExactJSON
import FollowUp

/// Collects the members of an object to be written; what is nil or empty is left out.
struct ObjectBuilder {
  private var members: [JSONMember] = []

  mutating func add(_ name: String, _ value: JSONValue?) {
    if let value { members.append(JSONMember(name, value)) }
  }

  mutating func add(_ name: String, _ text: String?) {
    add(name, text.map { .string($0) })
  }

  mutating func add(_ name: String, _ number: Int?) {
    add(name, number.map { JSONValue.number(ExactDecimal($0)) })
  }

  mutating func add(_ name: String, _ isTrue: Bool) {
    if isTrue { add(name, JSONValue.bool(true)) }
  }

  /// A list; left out when empty.
  mutating func add<Element>(
    _ name: String, _ elements: [Element], inline: Bool = false, _ json: (Element) -> JSONValue
  ) {
    guard !elements.isEmpty else { return }
    members.append(JSONMember(name, .array(elements.map(json), inline: inline)))
  }

  func value(inline: Bool = false) -> JSONValue { .object(members, inline: inline) }

  var isEmpty: Bool { members.isEmpty }
}

extension JSONValue {
  static func number(_ decimal: ExactDecimal) -> JSONValue {
    JSONNumber(decimal.literal).map { .number($0) } ?? .null
  }
}
