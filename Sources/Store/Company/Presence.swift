import ExactJSON
internal import Glibc

/// Somebody who has a year open.
package struct PresentPerson: Hashable, Sendable {
  package let name: String
  /// UTC, `2026-11-21T14:02:09Z`.
  package let since: String
}

/// That we have a year open: a small file in its folder, locked for as long as we have it.
///
/// The system lets go of the lock when the program ends, however it ends, so somebody who has been killed is not there: a
/// file that nobody holds means nothing, and is taken away by the next one who comes. Files are made and taken away
/// with the folder's lock held, so that nobody takes away one that is just being made.
package struct Presence: Sendable {
  private let file: OpenFile
  private let path: FilePath
  private let calls: FileSystemCalls

  private static let prefix = ".har-"

  /// Tells that `who` is here. Throws what the lock throws: `device` where the disk cannot lock.
  package init(
    in folder: FolderPath, who: String, since: String, calls: FileSystemCalls = .live
  ) throws(StoreError) {
    let entered = try FolderLock.holding(folder, patience: 200, calls: calls) { (_) throws(StoreError) in
      try explained(folder.text, "det gick inte att visa att du är här") { () throws(SystemFault) in
        try Self.removeDead(in: folder, calls: calls)
        return try Self.make(in: folder, who: who, since: since, calls: calls)
      }
    }
    file = entered.file
    path = entered.path
    self.calls = calls
  }

  /// Takes the file away; closing without it (a crash) does as well, but leaves an empty name behind.
  package func leave() { try? calls.remove(path.text) }

  /// Whether a name of the folder is one of these files.
  package static func isOne(_ name: String) -> Bool { name.hasPrefix(prefix) }

  /// Those who have the folder open, `own` left out, in the order they came.
  /// - Parameter closed: names that have just been closed: the system may be about to let go of their locks.
  package static func others(
    in folder: FolderPath, than own: Presence?, closed: Set<String> = [], calls: FileSystemCalls = .live
  ) -> [PresentPerson] {
    let names = ((try? calls.list(folder.text)) ?? []).map { String(decoding: $0, as: UTF8.self) }
    let people = names.filter { isOne($0) && $0 != own?.path.name.text }.compactMap {
      person(folder, $0, isClosing: closed.contains($0), calls)
    }
    return people.sorted { ($0.since, $0.name) < ($1.since, $1.name) }
  }

  /// Nil for a file that nobody holds, and for one that says nothing.
  private static func person(
    _ folder: FolderPath, _ name: String, isClosing: Bool, _ calls: FileSystemCalls
  ) -> PresentPerson? {
    guard let name = try? EntryName(name), isHeld(folder.file(name).text, calls) else { return nil }
    for _ in 0..<(isClosing ? 5 : 0) {
      // The file is told to be closed a moment before its lock is let go of.
      calls.pause(2)
      if !isHeld(folder.file(name).text, calls) { return nil }
    }
    return try? read(folder.file(name), calls)
  }

  private static func isHeld(_ path: String, _ calls: FileSystemCalls) -> Bool {
    do throws(SystemFault) {
      // For reading only: to close it is then no news to anybody.
      let file = try OpenFile(path, O_RDONLY | O_NOFOLLOW, calls: calls)
      return try !calls.tryShared(file.descriptor)
    } catch {
      return false
    }
  }

  private static func read(_ path: FilePath, _ calls: FileSystemCalls) throws(StoreError) -> PresentPerson {
    let document = try JSONDocument(
      try FileReader.bytes(path, limit: 4096, calls: calls), file: path.text)
    var reader = try document.node.object()
    let person = PresentPerson(
      name: try reader.required("who").string(), since: try reader.required("since").string())
    try reader.finish()
    return person
  }

  private static func removeDead(in folder: FolderPath, calls: FileSystemCalls) throws(SystemFault) {
    for bytes in try calls.list(folder.text) {
      let name = String(decoding: bytes, as: UTF8.self)
      guard isOne(name), !isHeld(folder.text + "/" + name, calls) else { continue }
      try? calls.remove(folder.text + "/" + name)
    }
  }

  private static func make(
    in folder: FolderPath, who: String, since: String, calls: FileSystemCalls
  ) throws(SystemFault) -> (file: OpenFile, path: FilePath) {
    let (file, path) = try create(in: folder, calls: calls)
    var builder = ObjectBuilder()
    builder.add("who", who)
    builder.add("since", since)
    // Held before it says anything. Somebody may be looking at it just now, and lets go at once.
    var left = 100
    while try !calls.tryLock(file.descriptor) {
      left -= 1
      guard left > 0 else { throw SystemFault(code: EBUSY) }
      calls.pause(1)
    }
    try file.write(JSONWriter.line(builder.value(inline: true)))
    return (file, path)
  }

  private static func create(
    in folder: FolderPath, calls: FileSystemCalls
  ) throws(SystemFault) -> (OpenFile, FilePath) {
    var attempt = 0
    while true {
      let name = EntryName(known: prefix, "\(calls.process())-\(attempt)")
      do throws(SystemFault) {
        let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW
        let path = folder.file(name)
        return (try OpenFile(path.text, flags, mode: 0o644, calls: calls), path)
      } catch {
        attempt += 1
        guard error.code == EEXIST, attempt < 1000 else { throw error }
      }
    }
  }
}
