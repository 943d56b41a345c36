import Glibc

/// Another program, run without a shell and with nothing to read or to say, in a process group of its own.
struct ToolRun {
  /// How it ended.
  enum End: Equatable {
    case done
    case failed(Int32)
    case tooSlow
    case notStarted

    var told: String {
      switch self {
      case .done: "den gav inget blad"
      case .failed(let code): "slutkod \(code)"
      case .tooSlow: "den blev inte klar på två minuter"
      case .notStarted: "den gick inte att starta"
      }
    }
  }

  private let path: String
  private let arguments: [String]

  init(_ path: String, _ arguments: [String]) {
    self.path = path
    self.arguments = arguments
  }

  /// Runs it; one that is not done in time is stopped, with all it has started.
  func wait(seconds: Int) -> End {
    guard let child = start() else { return .notStarted }
    var status: Int32 = 0
    for _ in 0..<(seconds * 50) {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { return Self.end(status) }
      if ended < 0, errno != EINTR { return .failed(-1) }
      usleep(20_000)
    }
    kill(-child, SIGKILL)
    waitpid(child, &status, 0)
    return .tooSlow
  }

  private static func end(_ status: Int32) -> End {
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return code == 0 ? .done : .failed(code)
  }

  private func start() -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for descriptor in Int32(1)...2 {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var child: pid_t = 0
    return posix_spawn(&child, path, &actions, &attributes, words, environ) == 0 ? child : nil
  }
}

/// The programs a user can run by name.
enum Programs {
  /// The first in `PATH` that may be run; nil when there is none. A part of `PATH` that is no whole path is not looked in.
  static func path(of name: String) -> String? {
    let folders = (EnvironmentVariable.named("PATH") ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    return folders.lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 && !Locations.isFolder($0) }
  }
}
