internal import Glibc

/// Makes a folder with files in it, so that anyone who looks, and anyone after a power cut, finds it whole or not at
/// all. What exists is never touched.
///
/// The folder is built under a temporary name beside its place; when all in it is on disk it is given its name, and then
/// the folder it lies in is put on disk. A program that is killed in between leaves the temporary folder, which
/// `AtomicFile.removeLeftovers` takes away.
package enum NewFolder {
  /// A file of a new folder.
  package typealias Content = (name: EntryName, bytes: [UInt8])

  /// Makes the folder. Before it gets its name `work` may do what must be done first, and refuse by throwing.
  ///
  /// When it throws, nothing is left; except that an error from the last step leaves the whole folder in place without
  /// a promise that it survives a power cut.
  package static func make(
    _ name: EntryName, in parent: FolderPath, files: [Content], calls: FileSystemCalls = .live,
    before work: () throws(StoreError) -> Void = {}
  ) throws(StoreError) {
    let target = parent.folder(name)
    try refuseTaken(target, calls: calls)
    let temporary = try explained(target.text, attempt) { () throws(SystemFault) in
      try build(name, in: parent, files: files, calls: calls)
    }
    do throws(StoreError) {
      try work()
      try explained(target.text, attempt) { () throws(SystemFault) in
        try calls.place(temporary.text, target.text)
      }
    } catch {
      remove(temporary, files, calls: calls)
      throw error
    }
    try explained(target.text, attempt) { () throws(SystemFault) in
      try OpenFile.syncFolder(parent, calls: calls)
    }
  }

  private static let attempt = "mappen kunde inte göras"

  /// Refuses when there is anything by that name, a link that leads nowhere too.
  package static func refuseTaken(_ folder: FolderPath, calls: FileSystemCalls = .live) throws(StoreError) {
    let status = try explained(folder.text, attempt) { () throws(SystemFault) in
      do throws(SystemFault) {
        return FileStatus?.some(try calls.status(folder.text, false))
      } catch {
        if error.code == ENOENT { return nil }
        throw error
      }
    }
    if let status { throw taken(folder, status.kind) }
  }

  private static func taken(_ folder: FolderPath, _ kind: EntryKind) -> StoreError {
    let noun =
      switch kind {
      case .folder: "mappen"
      case .file: "en fil med det namnet"
      case .link: "en länk med det namnet"
      case .other: "något annat med det namnet"
      }
    return StoreError(kind: .name, file: folder.text, reason: "\(noun) finns redan och rörs inte")
  }

  /// The finished folder under its temporary name, on disk. Nothing is left when it throws.
  private static func build(
    _ name: EntryName, in parent: FolderPath, files: [Content], calls: FileSystemCalls
  ) throws(SystemFault) -> FolderPath {
    let folder = try temporary(for: name, in: parent, calls: calls)
    do throws(SystemFault) {
      for file in files { try write(file, in: folder, calls: calls) }
      try OpenFile.syncFolder(folder, calls: calls)
    } catch {
      remove(folder, files, calls: calls)
      throw error
    }
    return folder
  }

  private static func write(
    _ content: Content, in folder: FolderPath, calls: FileSystemCalls
  ) throws(SystemFault) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    let file = try OpenFile(folder.file(content.name).text, flags, mode: 0o666, calls: calls)
    try file.write(content.bytes)
    try calls.syncAll(file.descriptor)
  }

  private static func temporary(
    for name: EntryName, in parent: FolderPath, calls: FileSystemCalls
  ) throws(SystemFault) -> FolderPath {
    var attempt = 0
    while true {
      let folder = parent.folder(EntryName(".", name, ".tmp-\(calls.process())-\(attempt)"))
      do throws(SystemFault) {
        try calls.makeFolder(folder.text, 0o777)
        return folder
      } catch {
        attempt += 1
        guard error.code == EEXIST, attempt < 1000 else { throw error }
      }
    }
  }

  /// As far as the disk lets us: it has already been said what went wrong.
  private static func remove(_ folder: FolderPath, _ files: [Content], calls: FileSystemCalls) {
    for file in files { try? calls.remove(folder.file(file.name).text) }
    try? calls.removeFolder(folder.text)
  }
}
