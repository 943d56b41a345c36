internal import Glibc

/// Keeps what stood after a journal's last whole line, for the one who wants to see what was lost.
enum TornTail {
  /// Writes the bytes to `journal.torn-<offset>` (`-2`, `-3` … when there is one already), and on disk.
  static func keep(
    _ bytes: [UInt8], at offset: Int, in folder: FolderPath, calls: FileSystemCalls
  ) throws(SystemFault) {
    let (path, file) = try create(at: offset, in: folder, calls: calls)
    do throws(SystemFault) {
      try file.write(bytes)
      try calls.syncAll(file.descriptor)
      try OpenFile.syncFolder(folder, calls: calls)
    } catch {
      try? calls.remove(path)
      throw error
    }
  }

  private static func create(
    at offset: Int, in folder: FolderPath, calls: FileSystemCalls
  ) throws(SystemFault) -> (String, OpenFile) {
    var attempt = 1
    while true {
      let path = "\(folder.text)/journal.torn-\(offset)\(attempt == 1 ? "" : "-\(attempt)")"
      do throws(SystemFault) {
        return (path, try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666, calls: calls))
      } catch {
        attempt += 1
        guard error.code == EEXIST, attempt < 1000 else { throw error }
      }
    }
  }
}
