/// Divides a text into records and fields: quotes with doubled quotes and line breaks inside, one separator, line feeds.
///
/// A quote only opens a field that begins with it (blanks before it do not count): `12" rör` is as it stands.
struct RecordScanner {
  /// Something wrong with the quotes of a record, and the line it stands on.
  enum Flaw: Hashable, Sendable {
    /// The quote that opens on the line has no end; what follows it is not read.
    case neverEnds(line: Int)
    /// Something stands between a closing quote and the separator.
    case textAfterQuote(line: Int, text: String)
    /// A quoted field of so many lines that a quote has probably been left out.
    case longQuote(line: Int, lines: Int)
  }

  private static let manyLines = 40

  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  private var line = 1
  private(set) var flaws: [Flaw] = []
  /// True when the last record read has a flaw that makes its fields doubtful.
  private(set) var isDoubtful = false

  init(_ bytes: [UInt8], separator: Separator) {
    self.bytes = bytes
    self.separator = separator.byte
  }

  /// The next record; nil at the end.
  mutating func next() -> SourceRecord? {
    guard index < bytes.count else { return nil }
    let start = line
    var fields: [String] = []
    isDoubtful = false
    repeat { fields.append(field()) } while skip(separator)
    if skip(UInt8(ascii: "\n")) { line += 1 }
    return SourceRecord(line: start, fields: fields)
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func field() -> String {
    var start = index
    while start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
    if start < bytes.count, bytes[start] == UInt8(ascii: "\"") {
      index = start + 1
      return quoted()
    }
    return plain()
  }

  private mutating func plain() -> String {
    let start = index
    while index < bytes.count, bytes[index] != separator, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// After the opening quote.
  private mutating func quoted() -> String {
    let opening = line
    var content: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\""), !skip(UInt8(ascii: "\"")) {
        if line - opening >= Self.manyLines {
          flaws.append(.longQuote(line: opening, lines: line - opening + 1))
        }
        return String(decoding: content, as: UTF8.self) + afterQuote()
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
      content.append(byte)
    }
    flaws.append(.neverEnds(line: opening))
    isDoubtful = true
    return String(decoding: content, as: UTF8.self)
  }

  /// What stands between the closing quote and the separator: blanks mean nothing.
  private mutating func afterQuote() -> String {
    let rest = plain()
    guard rest.contains(where: { $0 != " " }) else { return "" }
    flaws.append(.textAfterQuote(line: line, text: rest))
    isDoubtful = true
    return rest
  }
}
