import ExactJSON
import Glibc
import Store
import Workbench

/// The user's own editor, on a file of its own: `VISUAL`, else `EDITOR`, else `vi`.
enum ExternalEditor {
  /// How a run of it ended.
  private enum Ending {
    case done
    /// The shell found no such program, or may not run it.
    case notFound
    /// By its own choice (`:cq`): what is in the file is not meant.
    case refused
    /// By a signal: what is in the file was saved, and is meant.
    case killed
  }

  /// Runs it on the text and gives back what it left. The text is a draft already, and a file with anything else in it is never
  /// removed before somebody has it, so nothing is lost whatever happens here.
  static func write(_ text: String) -> EditorOutcome {
    guard let place = try? TemporaryPlace() else { return notWritten(in: TemporaryPlace.base) }
    let written = Array((text + "\n").utf8)
    guard let path = try? place.write(written, named: name) else {
      place.remove()
      return notWritten(in: place.path)
    }
    let command = program
    let ending = run(command, path)
    let left = bytes(in: place)
    let hasMore = !names(in: place).allSatisfy { $0 == name && left == written }
    let outcome = outcome(of: ending, command, left: left, isSame: !hasMore, place)
    if !hasMore || ending == .done && outcome.isTaken { place.remove() }
    return outcome
  }

  private static func outcome(
    of ending: Ending, _ command: String, left: [UInt8]?, isSame: Bool, _ place: TemporaryPlace
  ) -> EditorOutcome {
    let text = left.flatMap { String(validating: $0, as: UTF8.self) }
    // Where it lies first: a line may end before all of it is said.
    let failed = { (what: String) in
      EditorOutcome.failed((isSame ? "" : "Det skrivna ligger i \(place.path). ") + what)
    }
    switch ending {
    case .done:
      return text.map { .written($0) }
        ?? failed("Texten från redigeraren gick inte att läsa: den som fanns här ligger kvar.")
    case .killed:
      if let text, !isSame { return .interrupted(text) }
      return failed("Redigeraren ”\(command)” avbröts: texten ligger kvar.")
    case .refused: return failed("Redigeraren ”\(command)” slutade med fel: texten ligger kvar.")
    case .notFound:
      return failed(
        "Redigeraren ”\(command)” gick inte att köra: texten ligger kvar. EDITOR väljer en annan.")
    }
  }

  private static let name = "rodtrad.txt"

  /// What the editor left: our file, and perhaps an unfinished copy of its own.
  private static func names(in place: TemporaryPlace) -> [String] {
    ((try? FileSystemCalls.live.list(place.path)) ?? []).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func notWritten(in folder: String) -> EditorOutcome {
    .failed("Texten kunde inte skrivas till en fil i \(folder): den ligger kvar här.")
  }

  private static var program: String {
    EnvironmentVariable.named("VISUAL") ?? EnvironmentVariable.named("EDITOR") ?? "vi"
  }

  /// Through the shell, as everybody does: `EDITOR` may hold arguments (`code --wait`).
  private static func run(_ command: String, _ path: String) -> Ending {
    let words = ["sh", "-c", "\(command) \"$1\"", "sh", path]
    var arguments = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    receiveSignals(&attributes)
    var child: pid_t = 0
    guard posix_spawn(&child, "/bin/sh", nil, &attributes, &arguments, environ) == 0 else { return .notFound }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return .refused } }
    return ending(status)
  }

  /// The shell tells of a program that a signal ended by 128 and the signal's number, or ends by it itself.
  private static func ending(_ status: Int32) -> Ending {
    let code = (status >> 8) & 0xff
    if status & 0x7f != 0 || code > 128 { return .killed }
    switch code {
    case 0: return .done
    case 126, 127: return .notFound
    default: return .refused
    }
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

  /// What the editor left; nil when it cannot be read.
  private static func bytes(in place: TemporaryPlace) -> [UInt8]? {
    guard let folder = try? FolderPath(root: place.path), let file = try? folder.file(EntryName(name)) else {
      return nil
    }
    return try? FileReader.bytes(file, limit: 1_000_000)
  }
}

extension EditorOutcome {
  /// Whether the session has the text now.
  fileprivate var isTaken: Bool {
    switch self {
    case .written, .interrupted: true
    case .failed: false
    }
  }
}
