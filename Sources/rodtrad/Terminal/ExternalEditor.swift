import ExactJSON
import Glibc
import Store
import Workbench

/// The user's own editor, on a file of its own: `VISUAL`, else `EDITOR`, else `vi`.
enum ExternalEditor {
  /// Runs it on the text and gives back what it left. The text is a draft already, so nothing is lost whatever happens here.
  static func write(_ text: String) -> EditorOutcome {
    let folder = EnvironmentVariable.named("TMPDIR") ?? "/tmp"
    var template = Array("\(folder)/rodtrad-XXXXXX.txt".utf8CString)
    let file = mkstemps(&template, 4)
    guard file >= 0 else {
      return .failed("Texten kunde inte skrivas till en fil i \(folder): den ligger kvar här.")
    }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    let isWritten = put(text + "\n", in: file)
    close(file)
    guard isWritten else { return .failed("Texten kunde inte skrivas till \(path): den ligger kvar här.") }
    let command = program
    guard run(command, path) else {
      return .failed(
        "Redigeraren ”\(command)” gick inte att köra: texten ligger kvar. EDITOR väljer en annan.")
    }
    return read(path)
  }

  private static var program: String {
    EnvironmentVariable.named("VISUAL") ?? EnvironmentVariable.named("EDITOR") ?? "vi"
  }

  private static func put(_ text: String, in file: Int32) -> Bool {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }

  /// Through the shell, as everybody does: `EDITOR` may hold arguments (`code --wait`).
  private static func run(_ command: String, _ path: String) -> Bool {
    let words = ["sh", "-c", "\(command) \"$1\"", "sh", path]
    var arguments = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    receiveSignals(&attributes)
    var child: pid_t = 0
    guard posix_spawn(&child, "/bin/sh", nil, &attributes, &arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return false } }
    return status == 0
  }

  /// What we have taken over ourselves is the editor's again.
  private static func receiveSignals(_ attributes: inout posix_spawnattr_t) {
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }

  private static func read(_ path: String) -> EditorOutcome {
    guard let slash = path.lastIndex(of: "/"), let folder = try? FolderPath(root: String(path[..<slash])),
      let name = try? EntryName(String(path[path.index(after: slash)...])),
      let bytes = try? FileReader.bytes(folder.file(name), limit: 1_000_000),
      let text = String(validating: bytes, as: UTF8.self)
    else { return .failed("Texten från redigeraren gick inte att läsa: den som fanns här ligger kvar.") }
    return .written(text)
  }
}
