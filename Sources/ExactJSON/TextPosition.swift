/// A place in a text, as a person counts: line and column from 1, the column in characters.
package struct TextPosition: Hashable, Sendable {
  package let line: Int
  package let column: Int

  /// The position of the byte at `offset`; what stands before it is taken to be UTF-8. Lines end with a line
  /// feed, so a file with CRLF counts the same.
  package init(of offset: Int, in bytes: [UInt8]) {
    let before = bytes.prefix(offset)
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    column = String(decoding: before[start...], as: UTF8.self).count + 1
  }
}
