/// A place between two lines of a journal.
package struct JournalPosition: Hashable, Sendable {
  /// The bytes before it.
  package let offset: Int
  /// The line, from 1, that begins here.
  package let line: Int

  package static let start = JournalPosition(offset: 0, line: 1)

  /// A place that has been kept from an earlier run; it must be one that a page or an append gave.
  package init(offset: Int, line: Int) {
    self.offset = offset
    self.line = line
  }

  /// The place after a line of so many bytes and its line feed.
  func after(lineOf count: Int) -> JournalPosition {
    JournalPosition(offset: offset + count + 1, line: line + 1)
  }
}

/// A line of a journal: one JSON value.
package struct JournalLine: Sendable {
  package let position: JournalPosition
  /// The line as it stands, without its line feed.
  package let bytes: [UInt8]
  /// What the line says, ready to be decoded; its errors name the journal's line.
  package let node: JSONNode
}

/// What was read of a journal, from one place to its end.
package struct JournalPage: Sendable {
  package let lines: [JournalLine]
  /// Where the next reading goes on.
  package let next: JournalPosition
  /// What stands after the last whole line: an edit that was cut off while it was written. It was never
  /// acknowledged, so it counts for nothing; or another program is writing it just now.
  package let tornTail: [UInt8]?

  static func empty(at position: JournalPosition) -> JournalPage {
    JournalPage(lines: [], next: position, tornTail: nil)
  }
}

extension JournalPage {
  /// The lines of the bytes, the first of which stands at `start`.
  ///
  /// A last line that is not JSON, or has no line feed, is a torn tail. One in the middle is an error.
  init(_ bytes: [UInt8], from start: JournalPosition, file: String) throws(StoreError) {
    var lines: [JournalLine] = []
    var next = start
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let isLast = end + 1 == bytes.endIndex
      guard let line = try Self.line(Array(rest[..<end]), at: next, file: file, mayBeTorn: isLast) else {
        break
      }
      lines.append(line)
      next = next.after(lineOf: line.bytes.count)
      rest = rest[(end + 1)...]
    }
    self.init(lines: lines, next: next, tornTail: rest.isEmpty ? nil : Array(rest))
  }

  private static func line(
    _ bytes: [UInt8], at position: JournalPosition, file: String, mayBeTorn: Bool
  ) throws(StoreError) -> JournalLine? {
    do throws(StoreError) {
      let document = try JSONDocument(bytes, file: file, firstLine: position.line)
      return JournalLine(position: position, bytes: bytes, node: document.node)
    } catch {
      if mayBeTorn { return nil }
      throw StoreError(
        kind: .content, file: file, line: error.line, column: error.column,
        reason: "raden är skadad: \(error.reason)")
    }
  }
}
