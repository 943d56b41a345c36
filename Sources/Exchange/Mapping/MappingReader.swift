package import ExactJSON
import FollowUp

/// Why a kept mapping cannot be read: a Swedish sentence, and the byte where it is wrong.
package struct MappingFlaw: Error, Hashable, Sendable {
  package let offset: Int
  package let sentence: String
}

extension ImportMapping {
  /// Reads what `json` has written. An unknown key, a word that is none and a missing key are refused.
  package init(json: JSONValue) throws(MappingFlaw) {
    var reader = try MappingReader(json)
    let name = try reader.text("name")
    let target = try reader.target()
    let (encoding, separator, sign) = (
      try reader.optional("encoding", TextEncoding.init), try reader.optional("separator", Separator.init),
      try reader.optional("decimalSign", DecimalSign.init)
    )
    let key = try reader.column("key")
    let matching = try reader.list("matching") { (value) throws(MappingFlaw) in
      try MappingReader.word(value, NameIndex.Means.init)
    }
    let amounts = try reader.amounts()
    let unit = MeasureUnit(rawValue: try reader.text("unit"))
    let amountSign = try reader.required("sign", AmountSign.init)
    let skipping = try reader.list("skip", MappingReader.skip)
    let rules = try reader.list("rules", MappingReader.rule)
    let isSummed = try reader.flag("sum")
    try reader.finish()
    self.init(
      name: name, target: target, encoding: encoding, separator: separator, decimalSign: sign, key: key,
      matching: matching, amounts: amounts, unit: unit, sign: amountSign, skipping: skipping, rules: rules,
      isSummed: isSummed)
  }
}

/// Takes the members of an object by name.
struct MappingReader {
  private let value: JSONValue
  private var members: [JSONMember]

  init(_ value: JSONValue) throws(MappingFlaw) {
    guard case .object(let members) = value.content else { throw Self.flaw(value, "väntade ett objekt") }
    self.value = value
    self.members = members
  }

  /// Refuses what nobody has asked for.
  func finish() throws(MappingFlaw) {
    guard let rest = members.first else { return }
    throw MappingFlaw(offset: rest.offset, sentence: "okänd nyckel \(Quoted.text(rest.key))")
  }

  mutating func take(_ key: String) -> JSONValue? {
    guard let index = members.firstIndex(where: { $0.key == key }) else { return nil }
    return members.remove(at: index).value
  }

  mutating func needed(_ key: String) throws(MappingFlaw) -> JSONValue {
    guard let found = take(key) else { throw Self.flaw(value, "nyckeln \(Quoted.text(key)) saknas") }
    return found
  }

  mutating func text(_ key: String) throws(MappingFlaw) -> String { try Self.text(needed(key)) }

  mutating func flag(_ key: String) throws(MappingFlaw) -> Bool {
    let value = try needed(key)
    guard case .bool(let truth) = value.content else { throw Self.flaw(value, "väntade true eller false") }
    return truth
  }

  mutating func required<Word>(_ key: String, _ word: (String) -> Word?) throws(MappingFlaw) -> Word {
    try Self.word(needed(key), word)
  }

  mutating func optional<Word>(_ key: String, _ word: (String) -> Word?) throws(MappingFlaw) -> Word? {
    guard let value = take(key) else { return nil }
    return try Self.word(value, word)
  }

  mutating func column(_ key: String) throws(MappingFlaw) -> SourceColumn { try Self.column(needed(key)) }

  mutating func list<Item>(
    _ key: String, _ item: (JSONValue) throws(MappingFlaw) -> Item
  ) throws(MappingFlaw) -> [Item] {
    let value = try needed(key)
    guard case .array(let elements) = value.content else { throw Self.flaw(value, "väntade en lista") }
    var items: [Item] = []
    for element in elements { items.append(try item(element)) }
    return items
  }

  static func flaw(_ value: JSONValue, _ sentence: String) -> MappingFlaw {
    MappingFlaw(offset: value.offset, sentence: sentence)
  }

  static func text(_ value: JSONValue) throws(MappingFlaw) -> String {
    guard case .string(let text) = value.content else { throw flaw(value, "väntade en text") }
    return text
  }

  static func word<Word>(_ value: JSONValue, _ word: (String) -> Word?) throws(MappingFlaw) -> Word {
    let text = try text(value)
    guard let found = word(text) else { throw flaw(value, "\(Quoted.text(text)) går inte att använda här") }
    return found
  }

  static func column(_ value: JSONValue) throws(MappingFlaw) -> SourceColumn {
    if case .string(let name) = value.content { return .named(name) }
    guard case .number(let number) = value.content, let place = Int(number.text), place > 0 else {
      throw flaw(value, "väntade en rubrik eller ett kolumnnummer från 1")
    }
    return .numbered(place)
  }
}
