import ExactJSON
package import FollowUp

/// kommun.json: read with why it must not be written, and written whole.
package struct MunicipalityFile {
  /// What the file says.
  package struct Content {
    package let municipality: Municipality
    /// The number of the last journal entry the file already holds.
    package let journal: Int
  }

  package let path: FilePath
  private let folderName: String

  package init(in folder: FolderPath) {
    path = folder.file(EntryName(known: "kommun.json"))
    folderName = folder.text.split(separator: "/").last.map(String.init) ?? ""
  }

  /// Returns what the file says and, for one of a newer schema, why it must not be written.
  package func read(calls: FileSystemCalls = .live) throws(StoreError) -> (
    answer: Content, isNewer: StoreError?
  ) {
    let document = try JSONDocument(try FileReader.bytes(path, calls: calls), file: path.text)
    return try SchemaVersion.read(document) { (reader) throws(StoreError) in
      let journal = try reader.value("journal") { (node) throws(StoreError) in try node.integer(0...Int.max) }
      return Content(
        municipality: try MunicipalitySchema.read(&reader, folderName: folderName), journal: journal ?? 0)
    }
  }

  /// The file's text, for settings that hold the journal up to and with an entry; 0 when there is none.
  package static func bytes(of municipality: Municipality, journal: Int) -> [UInt8] {
    var builder = ObjectBuilder()
    builder.add("schemaVersion", SchemaVersion.current)
    builder.add("journal", journal == 0 ? nil : journal)
    MunicipalitySchema.add(municipality, to: &builder)
    return JSONWriter.pretty(builder.value())
  }
}
