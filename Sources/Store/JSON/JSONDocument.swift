package import ExactJSON

/// A JSON text that has been read: its root, and what is needed to say where in it something is wrong.
///
/// A class, because every node refers to it and it never changes.
package final class JSONDocument: Sendable {
  /// The file's name, for messages.
  package var file: String { source.file }
  /// The value of the whole text.
  package let root: JSONValue
  private let source: Source

  /// Reads a whole JSON text strictly.
  ///
  /// `firstLine` is the line of the file that the text starts on, for a file with a JSON text a line. Refuses
  /// with file, line and column: everything RFC 8259 does not allow, a byte order mark, a key that stands twice,
  /// numbers longer than 40 characters, more than 64 levels, and more than 64 MB. CRLF is white space.
  package init(_ bytes: [UInt8], file: String, firstLine: Int = 1) throws(StoreError) {
    do throws(JSONFault) {
      root = try JSONValue.read(bytes)
    } catch {
      let source = Source(file: file, bytes: bytes, firstLine: firstLine)
      throw source.error(at: error.offset, error.sentence { source.place(of: $0).line })
    }
    source = Source(file: file, bytes: bytes, firstLine: firstLine)
  }

  /// An error about what stands at `offset`.
  package func error(at offset: Int, _ reason: String) -> StoreError { source.error(at: offset, reason) }

  private struct Source {
    let file: String
    let bytes: [UInt8]
    let firstLine: Int

    func place(of offset: Int) -> (line: Int, column: Int) {
      let place = TextPosition(of: offset, in: bytes)
      return (place.line + firstLine - 1, place.column)
    }

    func error(at offset: Int, _ reason: String) -> StoreError {
      let place = place(of: offset)
      return StoreError(
        kind: .content, file: file, line: place.line, column: place.column, reason: reason)
    }
  }
}
