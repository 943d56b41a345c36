/// The version of the files' schema, and how a file of another is met.
enum SchemaVersion {
  /// What this program writes.
  static let current = 1

  /// Reads a file's object: `read` takes every member after `schemaVersion`.
  ///
  /// A file of a newer version is understood when nothing in it is unknown here; `isNewer` then says why it must not
  /// be written. Else it is refused, with what could not be understood and where.
  static func read<Answer>(
    _ document: JSONDocument, _ read: (inout ObjectReader) throws(StoreError) -> Answer
  ) throws(StoreError) -> (answer: Answer, isNewer: StoreError?) {
    var reader = try document.node.object()
    let node = try reader.required("schemaVersion")
    let version = try node.integer(1...Int.max)
    do throws(StoreError) {
      let answer = try read(&reader)
      try reader.finish()
      return (answer, version > current ? readOnly(node, version) : nil)
    } catch {
      throw version > current ? notUnderstood(error, version) : error
    }
  }

  private static func readOnly(_ node: JSONNode, _ version: Int) -> StoreError {
    let reason = "året går bara att läsa: \(newer(version))"
    return StoreError(kind: .forbidden, file: node.document.file, reason: reason)
  }

  private static func notUnderstood(_ error: StoreError, _ version: Int) -> StoreError {
    StoreError(
      kind: error.kind, file: error.file, line: error.line, column: error.column,
      reason: "\(newer(version)) och går inte att läsa: \(error.reason)")
  }

  private static func newer(_ version: Int) -> String {
    "filen är sparad av ett nyare program (version \(version), här läses version \(current))"
  }
}
