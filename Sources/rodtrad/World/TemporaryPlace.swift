import Glibc
import Store

/// A folder that only the user may look in, for as long as something is worked on.
struct TemporaryPlace {
  let path: String

  /// Where such folders are made.
  static var base: String { EnvironmentVariable.named("TMPDIR") ?? "/tmp" }

  init() throws {
    let base = Self.base
    var template = Array("\(base)/rodtrad-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw Failure.unreadable("\(base): en tillfällig mapp kunde inte göras där") }
    path = made
  }

  /// Writes a file in it; its whole path.
  func write(_ bytes: [UInt8], named name: String) throws -> String {
    try reading { try AtomicFile.replace(FolderPath(root: path).file(EntryName(name)), with: bytes) }
    return path + "/" + name
  }

  /// Makes a folder in it; its whole path.
  func makeFolder(_ name: String) throws -> String {
    let folder = path + "/" + name
    guard mkdir(folder, 0o700) == 0 else {
      throw Failure.unreadable("\(folder): mappen kunde inte göras")
    }
    return folder
  }

  /// Removes it with all that is in it, as far as the disk lets us; links are removed, not followed.
  func remove() { Self.remove(path) }

  private static func remove(_ path: String) {
    let calls = FileSystemCalls.live
    guard (try? calls.status(path, false).kind) == .folder else {
      try? calls.remove(path)
      return
    }
    for name in (try? calls.list(path)) ?? [] { remove(path + "/" + String(decoding: name, as: UTF8.self)) }
    try? calls.removeFolder(path)
  }
}
