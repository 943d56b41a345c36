import ExactJSON
import Glibc
import Store
import Workbench

/// The user's own editor, on a file of its own: `VISUAL`, else `EDITOR`, else `vi`.
enum ExternalEditor {
  /// Runs it on the text and gives back what it left. The text is a draft already, so nothing is lost whatever happens here.
  static func write(_ text: String) -> EditorOutcome {
    guard let place = try? TemporaryPlace() else { return notWritten(in: TemporaryPlace.base) }
    defer { place.remove() }
    guard let path = try? place.write(Array((text + "\n").utf8), named: name) else {
      return notWritten(in: place.path)
    }
    let command = program
    guard run(command, path) else {
      return .failed(
        "Redigeraren ”\(command)” gick inte att köra: texten ligger kvar. EDITOR väljer en annan.")
    }
    return read(place)
  }

  private static let name = "rodtrad.txt"

  private static func notWritten(in folder: String) -> EditorOutcome {
    .failed("Texten kunde inte skrivas till en fil i \(folder): den ligger kvar här.")
  }

  private static var program: String {
    EnvironmentVariable.named("VISUAL") ?? EnvironmentVariable.named("EDITOR") ?? "vi"
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

  private static func read(_ place: TemporaryPlace) -> EditorOutcome {
    guard let folder = try? FolderPath(root: place.path), let file = try? folder.file(EntryName(name)),
      let bytes = try? FileReader.bytes(file, limit: 1_000_000),
      let text = String(validating: bytes, as: UTF8.self)
    else { return .failed("Texten från redigeraren gick inte att läsa: den som fanns här ligger kvar.") }
    return .written(text)
  }
}
