internal import Glibc

/// A folder that is being made, so that anyone who looks, and anyone after a power cut, finds it whole or not at all.
/// What exists is never touched.
///
/// It is built under a temporary name beside its place; when all in it is on disk, `place` gives it its name, and then the folder it
/// lies in is put on disk. A program that is killed in between leaves the temporary folder, which
/// `AtomicFile.removeLeftovers` takes away.
package struct NewFolder {
  /// A file of a new folder.
  package typealias Content = (name: EntryName, bytes: [UInt8])

  /// Where it lies until it is placed.
  package let temporary: FolderPath
  /// Where it is to lie.
  package let target: FolderPath
  private let parent: FolderPath
  private let files: [EntryName]
  private let calls: FileSystemCalls

  private static let attempt = "mappen kunde inte göras"

  /// Builds the folder, and puts all in it on disk. Throws when its place is taken, or the disk refuses; nothing is then left.
  package init(
    _ name: EntryName, in parent: FolderPath, files: [Content] = [], calls: FileSystemCalls = .live
  ) throws(StoreError) {
    let target = parent.folder(name)
    try Self.refuseTaken(target, calls: calls)
    temporary = try explained(target.text, Self.attempt) { () throws(SystemFault) in
      try Self.makeTemporary(for: name, in: parent, calls: calls)
    }
    self.target = target
    self.parent = parent
    self.files = files.map(\.name)
    self.calls = calls
    try write(files)
  }

  /// Gives the folder its name.
  ///
  /// When it throws, nothing is left; except that an error from the last step leaves the whole folder in place without
  /// a promise that it survives a power cut.
  package func place() throws(StoreError) {
    do throws(SystemFault) {
      try calls.place(temporary.text, target.text)
    } catch {
      discard()
      throw error.error(target.text, Self.attempt)
    }
    try explained(target.text, Self.attempt) { () throws(SystemFault) in
      try OpenFile.syncFolder(parent, calls: calls)
    }
  }

  /// Removes it instead, as far as the disk lets us.
  package func discard() {
    for file in files { try? calls.remove(temporary.file(file).text) }
    try? calls.removeFolder(temporary.text)
  }

  /// Refuses when there is anything by that name, also a link that leads nowhere.
  package static func refuseTaken(_ folder: FolderPath, calls: FileSystemCalls = .live) throws(StoreError) {
    guard let kind = try kind(of: folder, calls: calls) else { return }
    let noun =
      switch kind {
      case .folder: "mappen"
      case .file: "en fil med det namnet"
      case .link: "en länk med det namnet"
      case .other: "något annat med det namnet"
      }
    throw StoreError(kind: .name, file: folder.text, reason: "\(noun) finns redan och rörs inte")
  }

  /// What there is by the name; nil when there is nothing.
  package static func kind(
    of folder: FolderPath, calls: FileSystemCalls = .live
  ) throws(StoreError) -> EntryKind? {
    try explained(folder.text, attempt) { () throws(SystemFault) in
      do throws(SystemFault) {
        return try calls.status(folder.text, false).kind
      } catch {
        if error.code == ENOENT { return nil }
        throw error
      }
    }
  }

  private func write(_ contents: [Content]) throws(StoreError) {
    do throws(SystemFault) {
      for content in contents {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
        let file = try OpenFile(temporary.file(content.name).text, flags, mode: 0o666, calls: calls)
        try file.write(content.bytes)
        try calls.syncAll(file.descriptor)
      }
      try OpenFile.syncFolder(temporary, calls: calls)
    } catch {
      discard()
      throw error.error(target.text, Self.attempt)
    }
  }

  private static func makeTemporary(
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
}
