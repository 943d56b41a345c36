internal import Glibc

/// Replaces a file so that anyone who opens it, and anyone after a power cut, finds either the old content or the
/// new, whole.
///
/// The new content goes to a temporary file in the same folder, which is on disk before it takes the name of the
/// old one; then the folder is put on disk. A program that is killed in between leaves the temporary file, which
/// `removeLeftovers` takes away.
package enum AtomicFile {
  /// Puts the bytes in place of what the file held, or makes the file. The permissions of an old file are kept.
  ///
  /// When it throws, the file holds what it held before; except that an error from the last step, the folder,
  /// leaves the new content in place without a promise that it survives a power cut. A link is not written over.
  /// - Parameter isLasting: false for what must survive the program but not a power cut: nothing is then waited for.
  package static func replace(
    _ path: FilePath, with bytes: [UInt8], calls: FileSystemCalls = .live, isLasting: Bool = true
  ) throws(StoreError) {
    let old = try existing(path, calls: calls)
    try explained(path.text, "filen kunde inte sparas") { () throws(SystemFault) in
      let (name, file) = try temporary(for: path, isPrivate: old != nil, calls: calls)
      do throws(SystemFault) {
        if let old { try calls.setMode(file.descriptor, old.mode) }
        try file.write(bytes)
        if isLasting { try calls.syncAll(file.descriptor) }
        try calls.rename(name.text, path.text)
      } catch {
        try? calls.remove(name.text)
        throw error
      }
      if isLasting { try OpenFile.syncFolder(path.folder, calls: calls) }
    }
  }

  /// Removes the temporary files that killed programs have left in the folder, and says how many.
  ///
  /// The lock sees to that no other program is replacing a file there just now; it is that folder's, or that of the folder
  /// it lies in where everyone who writes in it takes that.
  @discardableResult
  package static func removeLeftovers(
    in inner: FolderPath? = nil, under lock: borrowing FolderLock, calls: FileSystemCalls = .live
  ) throws(StoreError) -> Int {
    let folder = inner ?? lock.folder
    return try explained(folder.text, "mappen kunde inte städas") { () throws(SystemFault) in
      let names = try calls.list(folder.text).map { String(decoding: $0, as: UTF8.self) }
      let leftovers = names.filter(isTemporary)
      for name in leftovers { try removeLeftover(folder.text + "/" + name, calls: calls) }
      return leftovers.count
    }
  }

  /// A file, or a folder that was being made: then all in it goes first.
  private static func removeLeftover(_ path: String, calls: FileSystemCalls) throws(SystemFault) {
    guard try calls.status(path, false).kind == .folder else { return try calls.remove(path) }
    for name in try calls.list(path) {
      try calls.remove(path + "/" + String(decoding: name, as: UTF8.self))
    }
    try calls.removeFolder(path)
  }

  /// Whether the name is one that `replace` and `NewFolder` give what they have not finished: `.money.json.tmp-4711-0`.
  static func isTemporary(_ name: String) -> Bool {
    guard name.hasPrefix("."), let dot = name.lastIndex(of: ".") else { return false }
    let parts = name[dot...].split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0] == ".tmp" && parts.dropFirst().allSatisfy { Int($0) != nil }
  }

  private static func existing(_ path: FilePath, calls: FileSystemCalls) throws(StoreError) -> FileStatus? {
    let status = try explained(path.text, "filen kunde inte sparas") { () throws(SystemFault) in
      do throws(SystemFault) {
        return FileStatus?.some(try calls.status(path.text, false))
      } catch {
        if error.code == ENOENT { return nil }
        throw error
      }
    }
    guard let status, status.kind != .file else { return status }
    let noun = status.kind == .link ? "en länk" : "ingen vanlig fil"
    throw StoreError(kind: .name, file: path.text, reason: "det är \(noun) och skrivs inte över")
  }

  /// A new file beside the old one. Until it has the old one's permissions only the user may read it.
  private static func temporary(
    for path: FilePath, isPrivate: Bool, calls: FileSystemCalls
  ) throws(SystemFault) -> (FilePath, OpenFile) {
    var attempt = 0
    while true {
      let name = path.folder.file(EntryName(".", path.name, ".tmp-\(calls.process())-\(attempt)"))
      do throws(SystemFault) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
        return (name, try OpenFile(name.text, flags, mode: isPrivate ? 0o600 : 0o666, calls: calls))
      } catch {
        attempt += 1
        guard error.code == EEXIST, attempt < 1000 else { throw error }
      }
    }
  }
}
