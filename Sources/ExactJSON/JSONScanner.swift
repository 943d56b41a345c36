/// Reads one JSON text (RFC 8259) strictly, from its first byte to its last.
///
/// Spaces, tabs, line feeds and carriage returns between values mean nothing, so a file with CRLF reads the
/// same. Values are gathered on two shared stacks and moved to an array of their own when a container closes:
/// one allocation a container.
struct JSONScanner {
  struct OpenContainer {
    let part: JSONPart
    let start: Int
  }

  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0
  var containers: [OpenContainer] = []
  var elements: [JSONValue] = []
  var members: [JSONMember] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The one value of the text.
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONFault) -> JSONValue {
    var scanner = JSONScanner(bytes)
    try scanner.checkStart()
    let value = try scanner.value()
    scanner.skipBlanks()
    guard scanner.index == bytes.count else { throw scanner.afterEnd() }
    return value
  }

  private mutating func checkStart() throws(JSONFault) {
    if bytes.count > SizeLimit.file { throw fault(.file(.tooLarge(bytes.count))) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw fault(.file(.byteOrderMark)) }
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) { throw fault(.file(.utf16)) }
    skipBlanks()
    if index == bytes.count { throw JSONFault(offset: 0, reason: .file(.empty)) }
  }

  /// The value that starts at the next byte that is not blank.
  mutating func value() throws(JSONFault) -> JSONValue {
    skipBlanks()
    guard index < bytes.count else { throw cut() }
    let start = index
    switch bytes[index] {
    case UInt8(ascii: "\""): return JSONValue(.string(try string()), offset: start)
    case UInt8(ascii: "{"): return JSONValue(.object(try object()), offset: start)
    case UInt8(ascii: "["): return JSONValue(.array(try array()), offset: start)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONValue(.number(try number()), offset: start)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return JSONValue(try word(), offset: start)
    default: throw unexpectedValue()
    }
  }

  @inline(__always)
  mutating func skipBlanks() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): index += 1
      default: return
      }
    }
  }

  func fault(_ reason: JSONFault.Reason) -> JSONFault { JSONFault(offset: index, reason: reason) }

  /// The text ends here, within the innermost open container.
  func cut() -> JSONFault {
    guard let open = containers.last else { return fault(.file(.empty)) }
    return JSONFault(offset: bytes.count, reason: .cut(open.part, from: open.start))
  }
}

extension JSONValue {
  /// Reads a whole JSON text strictly.
  ///
  /// Refuses, with the byte where it is wrong: everything RFC 8259 does not allow, a byte order mark, a key that stands twice,
  /// numbers longer than 40 characters, more than 64 levels, and more than 64 MB. CRLF is white space.
  package static func read(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    try bytes.withUnsafeBufferPointer { (all) throws(JSONFault) in try JSONScanner.scan(all) }
  }
}
