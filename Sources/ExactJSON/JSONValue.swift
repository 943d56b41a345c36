/// A JSON value: what was read, or what is to be written.
///
/// Objects keep the order of their members. Two values are equal when they say the same thing: where they
/// stood in a file, and whether they are written on one line, does not count.
package struct JSONValue: Sendable {
  /// The six things a JSON value can be.
  package enum Content: Hashable, Sendable {
    case object([JSONMember])
    case array([JSONValue])
    case string(String)
    case number(JSONNumber)
    case bool(Bool)
    case null
  }

  package let content: Content
  /// Where the value starts in the bytes it was read from; 0 for a value made by the program.
  package var offset: Int { Int(start) }
  /// Whether the writer puts the value, and all in it, on one line.
  package let isInline: Bool

  // Half the size of an Int: a value is then 24 bytes, and a file is at most 64 MB.
  private let start: Int32

  package init(_ content: Content, offset: Int = 0, inline: Bool = false) {
    self.content = content
    self.start = Int32(truncatingIfNeeded: offset)
    self.isInline = inline
  }
}

/// A key of an object and its value.
package struct JSONMember: Sendable {
  package let key: String
  package let value: JSONValue
  /// Where the key's quotation mark stands in the bytes it was read from.
  package var offset: Int { Int(start) }

  private let start: Int32

  package init(_ key: String, _ value: JSONValue, offset: Int = 0) {
    self.key = key
    self.value = value
    self.start = Int32(truncatingIfNeeded: offset)
  }
}

extension JSONValue: Hashable {
  package static func == (left: JSONValue, right: JSONValue) -> Bool { left.content == right.content }
  package func hash(into hasher: inout Hasher) { hasher.combine(content) }
}

extension JSONMember: Hashable {
  package static func == (left: JSONMember, right: JSONMember) -> Bool {
    left.key == right.key && left.value == right.value
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(value)
  }
}

extension JSONValue {
  package static let null = JSONValue(.null)

  package static func string(_ text: String) -> JSONValue { JSONValue(.string(text)) }

  package static func number(_ number: JSONNumber) -> JSONValue { JSONValue(.number(number)) }

  package static func bool(_ truth: Bool) -> JSONValue { JSONValue(.bool(truth)) }

  /// An array with a value a line, or all on one line when `inline`.
  package static func array(_ elements: [JSONValue], inline: Bool = false) -> JSONValue {
    JSONValue(.array(elements), inline: inline)
  }

  /// An object with a member a line, or all on one line when `inline`. The caller sees to that no key comes
  /// twice: the reader refuses such an object.
  package static func object(_ members: [JSONMember], inline: Bool = false) -> JSONValue {
    JSONValue(.object(members), inline: inline)
  }
}
