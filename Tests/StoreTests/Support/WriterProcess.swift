import Glibc
import Testing

/// A program of its own that writes in a folder: what `store-writer` can do.
final class WriterProcess {
  struct Failed: Error {}

  private let process: pid_t
  private let output: Int32
  private var pending: [UInt8] = []
  private var isEnded = false

  init(_ words: String...) throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failed() }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    output = ends[0]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    var arguments = ([Self.program] + words).map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var child: pid_t = 0
    let problem = posix_spawn(&child, Self.program, &actions, nil, &arguments, environ)
    close(ends[1])
    guard problem == 0 else { throw Failed() }
    process = child
  }

  deinit {
    kill()
    close(output)
  }

  /// The next line it tells; throws at the end.
  func line() throws -> String {
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        defer { pending.removeFirst(end + 1) }
        return String(decoding: pending[..<end], as: UTF8.self)
      }
      var buffer = [UInt8](repeating: 0, count: 65536)
      let count = read(output, &buffer, buffer.count)
      guard count > 0 else { throw Failed() }
      pending += buffer.prefix(count)
    }
  }

  /// Everything it tells until it ends, line by line, and how it ended.
  func wait() -> (lines: [String], status: Int32) {
    var lines: [String] = []
    while let next = try? line() { lines.append(next) }
    return (lines, end())
  }

  /// As by kill -9; returns when it is gone.
  func kill() {
    guard !isEnded else { return }
    Glibc.kill(process, SIGKILL)
    _ = end()
  }

  private func end() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    isEnded = true
    return status
  }

  /// Built beside this test bundle, else where a debug build lies.
  private static let program: String = {
    let built = YearCopy.root + "/.build/debug/store-writer"
    guard let path = realpath("/proc/self/exe", nil) else { return built }
    defer { free(path) }
    let text = String(cString: path)
    let beside = text.lastIndex(of: "/").map { String(text[..<$0]) + "/store-writer" } ?? built
    return access(beside, X_OK) == 0 ? beside : built
  }()
}
