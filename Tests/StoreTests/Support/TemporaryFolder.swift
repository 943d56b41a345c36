import Glibc
import Store
import Testing

/// A folder of a test's own, removed with all that is in it when the test is done.
final class TemporaryFolder {
  let path: FolderPath

  init() throws {
    var template = Array("/tmp/store-test-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { (buffer) -> String? in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    path = try FolderPath(root: #require(made))
  }

  deinit {
    for name in names { unlink(path.text + "/" + name) }
    for name in names { rmdir(path.text + "/" + name) }
    rmdir(path.text)
  }

  func file(_ name: String) throws -> FilePath { path.file(try EntryName(name)) }

  func write(_ name: String, _ bytes: [UInt8]) {
    let descriptor = open(path.text + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
  }

  func write(_ name: String, _ text: String) { write(name, Array(text.utf8)) }

  /// What the file holds; nil when there is none.
  func text(_ name: String) throws -> String? {
    guard names.contains(name) else { return nil }
    return String(decoding: try FileReader.bytes(file(name)), as: UTF8.self)
  }

  /// The names in the folder, sorted, the hidden ones too.
  var names: [String] {
    let all = (try? FileSystemCalls.live.list(path.text)) ?? []
    return all.map { String(decoding: $0, as: UTF8.self) }.sorted()
  }
}
