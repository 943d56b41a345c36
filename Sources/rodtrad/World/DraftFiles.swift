import ExactJSON
import FollowUp
import Glibc
import Store

/// The files of drafts that one kommun's folder has in the user's state folder, by number: one for each program at work.
struct DraftFiles {
  /// So many programs of one user may have drafts of one kommun at once.
  static let numbers = 0..<16

  private let folder: FolderPath
  private let stem: String

  /// Nil when the user has no folder for such things.
  init?(of data: FolderPath) {
    guard let state = Locations.state, let folder = try? FolderPath(root: state) else { return nil }
    self.folder = folder
    stem = "utkast-" + Self.fingerprint(of: data)
  }

  /// Two kommuner with the same folder name must not share drafts: FNV-1a of the folder's real path.
  private static func fingerprint(of data: FolderPath) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in realPath(data).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }

  private static func realPath(_ data: FolderPath) -> String {
    guard let resolved = realpath(data.text, nil) else { return data.text }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func path(_ number: Int, _ ending: String) -> FilePath? {
    let middle = number == 0 ? "" : "-\(number)"
    return (try? EntryName("\(stem)\(middle).\(ending)")).map(folder.file)
  }

  /// Whether a file is there and no program at work has it.
  func isLeft(_ number: Int) -> Bool {
    guard let file = path(number, "json"), Locations.exists(file.text) else { return false }
    return path(number, "lock").map { !DraftLock.isHeld($0.text) } ?? false
  }

  /// Nil when another program has it, or the folder cannot be written in.
  func lock(_ number: Int) -> DraftLock? {
    path(number, "lock").flatMap { DraftLock(number, at: $0.text) }
  }

  /// What a file holds; nothing where there is none. One that cannot be read is put aside under another name, so that the next draft
  /// does not write over it.
  func read(_ number: Int) -> [FigureAddress: String] {
    guard let path = path(number, "json"), Locations.exists(path.text) else { return [:] }
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

  /// Replaces a file whole, or takes it away when there is nothing to keep; why not when it cannot be done.
  func write(_ drafts: [FigureAddress: String], to number: Int, isLasting: Bool) -> String? {
    guard let path = path(number, "json") else { return nil }
    if drafts.isEmpty, unlink(path.text) == 0 || errno == ENOENT { return nil }
    let members = drafts.map { ($0.key.description, $0.value) }.sorted { $0.0 < $1.0 }
      .map { JSONMember($0.0, .string($0.1)) }
    do throws(StoreError) {
      try AtomicFile.replace(path, with: JSONWriter.pretty(.object(members)), isLasting: isLasting)
      return nil
    } catch {
      return error.description
    }
  }

  func makeFolder() {
    var path = folder.text.hasPrefix("/") ? "" : "."
    for part in folder.text.split(separator: "/") {
      path += "/" + part
      mkdir(path, 0o700)
    }
  }
}

/// The right to one of the files, for as long as this is kept: the system lets go of it when the program ends, however it ends.
final class DraftLock {
  let number: Int
  private let descriptor: Int32

  /// Nil when another program has it. A disk that cannot lock gives it to all.
  init?(_ number: Int, at path: String) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else {
      close(descriptor)
      return nil
    }
    self.number = number
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  static func isHeld(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }
}
