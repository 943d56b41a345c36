import ExactJSON
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

  /// A file that cannot be read is put aside under another name, so that the next draft does not write over it.
  private func load() -> [FigureAddress: String] {
    guard let path, Locations.exists(path.text) else { return [:] }
    do throws(StoreError) {
      return try Self.read(path)
    } catch {
      rename(path.text, path.text + ".skadad")
      return [:]
    }
  }

  private static func read(_ path: FilePath) throws(StoreError) -> [FigureAddress: String] {
    var drafts: [FigureAddress: String] = [:]
    for entry in try JSONDocument(try FileReader.bytes(path), file: path.text).node.entries() {
      guard let address = FigureAddress(entry.key) else { throw entry.node.error("nyckeln är ingen adress") }
      drafts[address] = try entry.node.string()
    }
    return drafts
  }

  /// Nil when they are on disk.
  private func save(_ drafts: [FigureAddress: String]) -> String? {
    guard let path else { return drafts.isEmpty ? nil : "varken XDG_STATE_HOME eller HOME är satt" }
    guard !drafts.isEmpty || Locations.exists(path.text) else { return nil }
    makeFolder()
    let members = drafts.map { ($0.key.description, $0.value) }.sorted { $0.0 < $1.0 }
      .map { JSONMember($0.0, .string($0.1)) }
    do throws(StoreError) {
      try AtomicFile.replace(path, with: JSONWriter.pretty(.object(members)))
      return nil
    } catch {
      return error.description
    }
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
