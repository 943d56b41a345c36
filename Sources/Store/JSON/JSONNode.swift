package import ExactJSON

/// A value of a document, to be decoded: it knows where it stands, and refuses the wrong type by key path.
package struct JSONNode: Sendable {
  package let document: JSONDocument
  package let value: JSONValue

  /// An error that points at this value and begins with its key path: `rows[3].value: …`.
  package func error(_ reason: String) -> StoreError {
    let path = KeyPath.path(to: value.offset, from: document.root)
    return document.error(at: value.offset, path.isEmpty ? reason : "\(path): \(reason)")
  }

  package func string() throws(StoreError) -> String {
    guard case .string(let text) = value.content else { throw wrongType(expected: "en text") }
    return text
  }

  /// The exact text of a number.
  package func numberText() throws(StoreError) -> String {
    guard case .number(let number) = value.content else { throw wrongType(expected: "ett tal") }
    return number.text
  }

  /// A whole number within the range, written without decimals and exponent.
  package func integer(_ range: ClosedRange<Int>) throws(StoreError) -> Int {
    let text = try numberText()
    guard text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || $0 &- UInt8(ascii: "0") < 10 }) else {
      throw error("talet \(text) är inte ett heltal")
    }
    guard let number = Int(text), range.contains(number) else {
      throw error("talet \(text) ligger utanför \(range.lowerBound)–\(range.upperBound)")
    }
    return number
  }

  package func bool() throws(StoreError) -> Bool {
    guard case .bool(let truth) = value.content else { throw wrongType(expected: "true eller false") }
    return truth
  }

  package var isNull: Bool {
    if case .null = value.content { true } else { false }
  }

  package func array() throws(StoreError) -> [JSONNode] {
    try values().map { JSONNode(document: document, value: $0) }
  }

  func values() throws(StoreError) -> [JSONValue] {
    guard case .array(let elements) = value.content else { throw wrongType(expected: "en lista") }
    return elements
  }

  /// The object's members in the order they stand, for an object whose keys are data.
  package func entries() throws(StoreError) -> [(key: String, node: JSONNode)] {
    try members().map { ($0.key, JSONNode(document: document, value: $0.value)) }
  }

  func members() throws(StoreError) -> [JSONMember] {
    guard case .object(let members) = value.content else { throw wrongType(expected: "ett objekt") }
    return members
  }

  private func wrongType(expected: String) -> StoreError {
    error("väntade \(expected) men fann \(value.content.noun)")
  }
}

extension JSONDocument {
  /// The root, ready to be decoded.
  package var node: JSONNode { JSONNode(document: self, value: root) }
}

extension JSONValue.Content {
  /// What the value is, with its article.
  var noun: String {
    switch self {
    case .object: "ett objekt"
    case .array: "en lista"
    case .string: "en text"
    case .number: "ett tal"
    case .bool(let truth): truth ? "true" : "false"
    case .null: "null"
    }
  }
}
