/// The version of the files' schema, and how a file of another is met.
package enum SchemaVersion {
  /// What this program writes.
  package static let current = 4

  /// Reads a file's object: `read` takes every member after `schemaVersion`.
  ///
  /// A file of an older version is brought up to this one first. A file of a newer version is understood when nothing in it is unknown here; `isNewer` then says why it must not
  /// be written. Else it is refused, with what could not be understood and where.
  static func read<Answer>(
    _ document: JSONDocument, _ read: (inout ObjectReader) throws(StoreError) -> Answer
  ) throws(StoreError) -> (answer: Answer, isNewer: StoreError?) {
    let (node, version) = try version(of: document)
    var reader = try upgraded(document, from: version).object()
    _ = try reader.required("schemaVersion")
    do throws(StoreError) {
      let answer = try read(&reader)
      try reader.finish()
      return (answer, version > current ? readOnly(node, version) : nil)
    } catch {
      throw version > current ? notUnderstood(error, version) : error
    }
  }

  private static func version(of document: JSONDocument) throws(StoreError) -> (JSONNode, Int) {
    var reader = try document.node.object()
    let node = try reader.required("schemaVersion")
    return (node, try node.integer(1...Int.max))
  }

  /// A current file is read as it stands: most are.
  private static func upgraded(_ document: JSONDocument, from version: Int) -> JSONNode {
    guard version < current else { return document.node }
    return JSONNode(document: document, value: Migration.upgraded(document.root, from: version))
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
