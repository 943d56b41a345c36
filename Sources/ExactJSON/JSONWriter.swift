/// Writes a JSON value so that a person can read it and a diff shows one changed value as one changed line.
///
/// Two spaces a level, a value a line, members in the order given, a line feed at the end. A value marked inline
/// is written on one line with all that is in it. Letters beyond ASCII stand as themselves (UTF-8); control
/// characters and U+2028–2029 are escaped, so that a file shown in a terminal cannot steer it.
package struct JSONWriter {
  private var output: [UInt8] = []
  private var level = 0

  /// The whole text of a file, in pretty form.
  package static func pretty(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value, inline: value.isInline)
    writer.output.append(UInt8(ascii: "\n"))
    return writer.output
  }

  /// One line, without a line feed: for a journal.
  package static func line(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value, inline: true)
    return writer.output
  }

  private mutating func write(_ value: JSONValue, inline: Bool) {
    switch value.content {
    case .object(let members): write(members, inline: inline)
    case .array(let elements): write(elements, inline: inline)
    case .string(let text): write(text)
    case .number(let number): output.append(contentsOf: number.text.utf8)
    case .bool(let truth): output.append(contentsOf: (truth ? "true" : "false").utf8)
    case .null: output.append(contentsOf: "null".utf8)
    }
  }

  private mutating func write(_ members: [JSONMember], inline: Bool) {
    open(UInt8(ascii: "{"))
    for (index, member) in members.enumerated() {
      separate(isFirst: index == 0, inline: inline)
      write(member.key)
      output.append(contentsOf: ": ".utf8)
      write(member.value, inline: inline || member.value.isInline)
    }
    close(UInt8(ascii: "}"), onNewLine: !inline && !members.isEmpty)
  }

  private mutating func write(_ elements: [JSONValue], inline: Bool) {
    open(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      separate(isFirst: index == 0, inline: inline)
      write(element, inline: inline || element.isInline)
    }
    close(UInt8(ascii: "]"), onNewLine: !inline && !elements.isEmpty)
  }

  private mutating func open(_ bracket: UInt8) {
    output.append(bracket)
    level += 1
  }

  private mutating func close(_ bracket: UInt8, onNewLine: Bool) {
    level -= 1
    if onNewLine { newLine() }
    output.append(bracket)
  }

  private mutating func separate(isFirst: Bool, inline: Bool) {
    if !isFirst { output.append(UInt8(ascii: ",")) }
    if !inline { newLine() } else if !isFirst { output.append(UInt8(ascii: " ")) }
  }

  private mutating func newLine() {
    output.append(UInt8(ascii: "\n"))
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
  }

  private mutating func write(_ text: String) {
    output.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      if let byte = UInt8(exactly: scalar.value), let letter = StringEscape.letter(for: byte) {
        output.append(contentsOf: [UInt8(ascii: "\\"), letter])
      } else if Self.mustEscape(scalar) {
        output.append(contentsOf: StringEscape.unicode(scalar).utf8)
      } else {
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
    default: false
    }
  }
}
