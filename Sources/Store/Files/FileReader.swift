import ExactJSON
internal import Glibc

/// Reads whole files.
package enum FileReader {
  /// All the bytes of a regular file of at most `limit` bytes.
  ///
  /// The size is asked for before anything is read, and nothing but a regular file is read, so that neither a
  /// file of a gigabyte nor a pipe can stop the program.
  package static func bytes(
    _ path: FilePath, limit: Int = SizeLimit.file, calls: FileSystemCalls = .live
  ) throws(StoreError) -> [UInt8] {
    let attempt = "filen kunde inte läsas"
    let (file, status) = try explained(path.text, attempt) { () throws(SystemFault) in
      let file = try OpenFile(path.text, O_RDONLY, calls: calls)
      return (file, try calls.statusOfOpen(file.descriptor))
    }
    try check(status, path, limit: limit)
    let bytes = try explained(path.text, attempt) { () throws(SystemFault) in
      try file.read(0..<status.size)
    }
    guard bytes.count == status.size else {
      throw StoreError(kind: .changed, file: path.text, reason: "filen ändrades medan den lästes")
    }
    return bytes
  }

  private static func check(_ status: FileStatus, _ path: FilePath, limit: Int) throws(StoreError) {
    guard status.kind == .file else {
      throw StoreError(kind: .content, file: path.text, reason: "det är ingen vanlig fil")
    }
    guard status.size <= limit else {
      throw StoreError(
        kind: .content, file: path.text, reason: SizeLimit.sentence(size: status.size, limit: limit))
    }
  }
}
