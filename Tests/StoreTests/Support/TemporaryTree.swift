import Glibc
import Store
import Testing

/// A folder of a test's own with folders in it, removed with all that is in it when the test is done.
final class TemporaryTree {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  deinit { Self.empty(folder.path.text) }

  var path: FolderPath { folder.path }

  var names: [String] { folder.names }

  func write(_ name: String, _ text: String) { folder.write(name, text) }

  /// Every file and folder below, by path, with what the files hold.
  var contents: [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    Self.collect(path.text, "", into: &contents)
    return contents
  }

  private static func collect(_ path: String, _ place: String, into contents: inout [String: [UInt8]]) {
    for name in children(path) where name != ".lock" {
      let (inner, key) = (path + "/" + name, place + name)
      if isFolder(inner) {
        contents[key + "/"] = []
        collect(inner, key + "/", into: &contents)
      } else {
        let file = (try? FolderPath(root: path)).flatMap { folder in (try? EntryName(name)).map(folder.file) }
        contents[key] = file.flatMap { try? FileReader.bytes($0) } ?? []
      }
    }
  }

  private static func empty(_ path: String) {
    chmod(path, 0o755)
    for name in children(path) {
      let inner = path + "/" + name
      if isFolder(inner) {
        empty(inner)
        rmdir(inner)
      } else {
        unlink(inner)
      }
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    (try? FileSystemCalls.live.status(path, false).kind) == .folder
  }

  private static func children(_ path: String) -> [String] {
    ((try? FileSystemCalls.live.list(path)) ?? []).map { String(decoding: $0, as: UTF8.self) }
  }
}
