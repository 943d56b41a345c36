import FollowUp
import Glibc
import Store
import Workbench

/// Typed texts that are not saved, kept for the next time in the user's own state folder: one file a kommun's folder.
struct DraftStore {
  private let data: FolderPath

  init(_ data: FolderPath) { self.data = data }

  var drafts: Drafts {
    Drafts(load: { load() }, save: { save($0) })
  }

  private func load() -> [FigureAddress: String] {
    guard let path, let bytes = try? FileReader.bytes(path),
      let entries = try? JSONDocument(bytes, file: path.text).node.entries()
    else { return [:] }
    var drafts: [FigureAddress: String] = [:]
    for entry in entries {
      guard let address = FigureAddress(entry.key), let text = try? entry.node.string() else { continue }
      drafts[address] = text
    }
    return drafts
  }

  private func save(_ drafts: [FigureAddress: String]) {
    guard let path, !drafts.isEmpty || Locations.exists(path.text) else { return }
    makeFolder()
    let members = drafts.map { ($0.key.description, $0.value) }.sorted { $0.0 < $1.0 }
      .map { JSONMember($0.0, .string($0.1)) }
    try? AtomicFile.replace(path, with: JSONWriter.pretty(.object(members)))
  }

  private var path: FilePath? {
    guard let folder = Locations.state, let root = try? FolderPath(root: folder),
      let name = try? EntryName("utkast-\(fingerprint).json")
    else { return nil }
    return root.file(name)
  }

  /// Two kommuner with the same folder name must not share drafts: FNV-1a of the folder's real path.
  private var fingerprint: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in realPath.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }

  private var realPath: String {
    guard let resolved = realpath(data.text, nil) else { return data.text }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func makeFolder() {
    guard let folder = Locations.state else { return }
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      mkdir(path, 0o700)
    }
  }
}
