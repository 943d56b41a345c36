import ExactJSON
internal import Glibc

/// What stands in a folder, sorted by name.
///
/// Names that begin with a full stop (the lock, temporary files) are left out.
package struct FolderListing: Hashable, Sendable {
  /// The folders, links to folders among them.
  package let folders: [EntryName]
  /// The regular files, links to files among them.
  package let files: [EntryName]
  /// The names the store cannot use, made fit to be shown.
  package let unusable: [String]

  package init(of folder: FolderPath, calls: FileSystemCalls = .live) throws(StoreError) {
    let names = try explained(folder.text, "mappen kunde inte läsas") { () throws(SystemFault) in
      try calls.list(folder.text)
    }
    var folders: [EntryName] = []
    var files: [EntryName] = []
    var unusable: [String] = []
    for bytes in names where bytes.first != UInt8(ascii: ".") {
      guard let name = Self.name(bytes) else {
        unusable.append(VisibleText.visible(String(decoding: bytes, as: UTF8.self)))
        continue
      }
      switch Self.kind(folder.file(name), calls: calls) {
      case .folder: folders.append(name)
      case .file: files.append(name)
      case .link, .other, nil: continue
      }
    }
    self.folders = folders.sorted { $0.text < $1.text }
    self.files = files.sorted { $0.text < $1.text }
    self.unusable = unusable.sorted()
  }

  private static func name(_ bytes: [UInt8]) -> EntryName? {
    String(validating: bytes, as: UTF8.self).flatMap { (text) in try? EntryName(text) }
  }

  /// What the name leads to; nil when it has been removed meanwhile, or leads nowhere.
  private static func kind(_ path: FilePath, calls: FileSystemCalls) -> EntryKind? {
    (try? calls.status(path.text, true))?.kind
  }
}
