import Glibc

/// Runs a program to its end. `posix_spawn` rather than Foundation's Process: no run loop, no threads of its own.
enum Subprocess {
  struct Outcome {
    /// As a shell counts it: 128 + the signal's number when a signal ended it.
    let status: Int32
    let output: String
    let errors: String
  }

  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  /// - Parameter arguments: the program (looked up in this process's PATH) and what it is given. Its input is empty.
  static func run(_ arguments: [String], environment: [String: String]) throws -> Outcome {
    let output = try scratchFile()
    let errors = try scratchFile()
    defer {
      close(output)
      close(errors)
    }
    let child = try spawn(arguments, environment, output: output, errors: errors)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw Failed(description: "waitpid: \(errno)") }
    }
    let signal = status & 0x7f
    return Outcome(
      status: signal == 0 ? (status >> 8) & 0xff : 128 + signal, output: text(output), errors: text(errors))
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String: String], output: Int32, errors: Int32
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    receiveSignals(&attributes)
    var given = arguments.map { strdup($0) } + [nil]
    var world = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (given + world).forEach { free($0) } }
    var child: pid_t = 0
    let problem = posix_spawnp(&child, arguments[0], &actions, &attributes, &given, &world)
    guard problem == 0 else {
      throw Failed(description: "\(arguments[0]) could not be started: error \(problem)")
    }
    return child
  }

  /// The threads that run tests block signals, and a child inherits that: tmux could then not be ended.
  private static func receiveSignals(_ attributes: inout posix_spawnattr_t) {
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }

  /// A file without a name, so that neither stream can fill a pipe while the other is read.
  private static func scratchFile() throws -> Int32 {
    var template = Array("/tmp/stream-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw Failed(description: "mkstemp: \(errno)") }
    unlink(template)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    return file
  }

  private static func text(_ file: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: Int(lseek(file, 0, SEEK_END)))
    let count = pread(file, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
