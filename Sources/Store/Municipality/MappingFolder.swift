package import ExactJSON
package import FollowUp

/// How other systems' files are read, as people have said it once: `mappningar/NAMN.json` in the kommun's folder.
///
/// What stands in a mapping is for others to understand; here it is found, read whole and replaced whole.
package struct MappingFolder: Sendable {
  private static let name = EntryName(known: "mappningar")
  private static let ending = ".json"

  private let municipality: FolderPath
  private let calls: FileSystemCalls

  package init(in municipality: FolderPath, calls: FileSystemCalls = .live) {
    self.municipality = municipality
    self.calls = calls
  }

  private var folder: FolderPath { municipality.folder(Self.name) }

  /// The ids of those there are, in order; none before the first has been saved.
  package func ids() throws(StoreError) -> [EntityID] {
    guard try NewFolder.kind(of: folder, calls: calls) != nil else { return [] }
    return try FolderListing(of: folder, calls: calls).files.compactMap { file in
      file.text.hasSuffix(Self.ending) ? EntityID(String(file.text.dropLast(Self.ending.count))) : nil
    }.sorted { $0.description < $1.description }
  }

  /// The text of one, strictly read as JSON. Throws `missing` when there is none.
  package func document(_ id: EntityID) throws(StoreError) -> JSONDocument {
    let path = try path(of: id)
    return try JSONDocument(try FileReader.bytes(path, calls: calls), file: path.text)
  }

  /// Puts a mapping in the place of the one by that id, whole or not at all.
  package func save(_ mapping: JSONValue, as id: EntityID) throws(StoreError) {
    let path = try path(of: id)
    try FolderLock.holding(municipality, calls: calls) { (lock) throws(StoreError) in
      try AtomicFile.removeLeftovers(under: lock, calls: calls)
      if try NewFolder.kind(of: folder, calls: calls) == nil {
        try NewFolder(Self.name, in: municipality, calls: calls).place()
      }
      try AtomicFile.removeLeftovers(in: folder, under: lock, calls: calls)
      try AtomicFile.replace(path, with: JSONWriter.pretty(mapping), calls: calls)
    }
  }

  private func path(of id: EntityID) throws(StoreError) -> FilePath {
    folder.file(try EntryName(id.description + Self.ending))
  }
}
