import Glibc

/// Wakes when a terminal has been written to. tmux copies all that the pane receives to a named pipe, so a test waits
/// for the program itself and never for time to pass; the deadline only ends a wait for what will not come.
final class OutputWatch {
  let path: String
  private let descriptor: Int32

  init(path: String) throws {
    self.path = path
    mkfifo(path, 0o600)
    // Opened for writing too, so that the pipe never looks closed before tmux has opened its end.
    descriptor = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Subprocess.Failed(description: "open \(path): \(errno)") }
  }

  deinit { close(descriptor) }

  /// Returns when something has been written since the last call; false when nothing came before the deadline.
  func waitForOutput(until deadline: ContinuousClock.Instant) -> Bool {
    let left = ContinuousClock.now.duration(to: deadline)
    let milliseconds = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000
    guard milliseconds > 0 else { return false }
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, Int32(milliseconds)) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65536)
    while read(descriptor, &bytes, bytes.count) > 0 {}
    return true
  }
}
