/// Strings: of keys and of values.
extension JSONScanner {
  /// The string whose quotation mark is the next byte. Without escapes it is copied whole.
  mutating func string() throws(JSONFault) -> String {
    let open = index
    index += 1
    try skipPlain(from: open)
    if bytes[index] == UInt8(ascii: "\\") { return try escapedString(open: open) }
    defer { index += 1 }
    return String(decoding: bytes[(open + 1)..<index], as: UTF8.self)
  }

  /// Goes to the next quotation mark or backslash, past whole characters only.
  private mutating func skipPlain(from open: Int) throws(JSONFault) {
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 {
        index += try sequenceLength()
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        return
      } else if byte < 0x20 {
        throw controlFault(byte)
      } else {
        index += 1
      }
    }
    throw JSONFault(offset: bytes.count, reason: .cut(.string, from: open))
  }

  func sequenceLength() throws(JSONFault) -> Int {
    do throws(UTF8Flaw) {
      return try UTF8Sequence.length(bytes, at: index)
    } catch {
      throw fault(.file(.brokenUTF8(error)))
    }
  }

  private func controlFault(_ byte: UInt8) -> JSONFault {
    switch byte {
    case 0x00: fault(.file(.nul))
    case 0x0A, 0x0D: fault(.string(.lineBreak))
    default: fault(.string(.control(Unicode.Scalar(byte))))
    }
  }

  /// The string from its quotation mark at `open`, when the next byte is its first backslash.
  private mutating func escapedString(open: Int) throws(JSONFault) -> String {
    var text = Array(bytes[(open + 1)..<index])
    while bytes[index] == UInt8(ascii: "\\") {
      try escape(into: &text, open: open)
      let start = index
      try skipPlain(from: open)
      text.append(contentsOf: bytes[start..<index])
    }
    index += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape(into text: inout [UInt8], open: Int) throws(JSONFault) {
    guard index + 1 < bytes.count else {
      throw JSONFault(offset: bytes.count, reason: .cut(.string, from: open))
    }
    if bytes[index + 1] == UInt8(ascii: "u") {
      text.append(contentsOf: String(try unicodeEscape(open: open)).utf8)
    } else if let byte = StringEscape.byte(for: bytes[index + 1]) {
      text.append(byte)
      index += 2
    } else {
      throw try badEscape()
    }
  }

  private mutating func badEscape() throws(JSONFault) -> JSONFault {
    let backslash = index
    index += 1
    let text = strange() == nil ? "\\" + found() : "\\"
    return JSONFault(offset: backslash, reason: .string(.escape(text)))
  }

  /// `\u` with four hexadecimal digits, or two of them when the first is the first half of a pair.
  private mutating func unicodeEscape(open: Int) throws(JSONFault) -> Unicode.Scalar {
    let start = index
    let unit = try hexUnit(open: open)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    let half = JSONFault(offset: start, reason: .string(.halfCharacter(ascii(start..<index))))
    let isPair = UTF16.isLeadSurrogate(unit) && bytes[index...].starts(with: [0x5C, 0x75])
    guard isPair else { throw half }
    let second = try hexUnit(open: open)
    guard UTF16.isTrailSurrogate(second) else { throw half }
    return UTF16.decode(.init([unit, second]))
  }

  private mutating func hexUnit(open: Int) throws(JSONFault) -> UInt16 {
    let digits = bytes[(index + 2)...].prefix(4)
    let valid = digits.prefix { Self.isHex($0) }
    if valid.count < 4, valid.endIndex == bytes.count {
      throw JSONFault(offset: bytes.count, reason: .cut(.string, from: open))
    }
    guard valid.count == 4, let unit = UInt16(String(decoding: valid, as: UTF8.self), radix: 16) else {
      throw fault(.string(.hex(ascii(index..<valid.endIndex))))
    }
    index += 6
    return unit
  }

  private func ascii(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private static func isHex(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
    case UInt8(ascii: "A")...UInt8(ascii: "F"): true
    default: false
    }
  }
}
