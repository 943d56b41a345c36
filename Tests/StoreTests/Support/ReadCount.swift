import Store
import Synchronization

/// Counts the bytes read of one file.
final class ReadCount: Sendable {
  private struct State {
    var descriptors: Set<Int32> = []
    var bytes = 0
  }

  private let state = Mutex(State())

  var bytes: Int { state.withLock { $0.bytes } }

  func calls(for name: String) -> FileSystemCalls {
    var calls = FileSystemCalls.live
    calls.open = { (path, flags, mode) throws(SystemFault) in
      let descriptor = try FileSystemCalls.live.open(path, flags, mode)
      self.state.withLock { (state) in
        state.descriptors.remove(descriptor)
        if path.hasSuffix("/" + name) { state.descriptors.insert(descriptor) }
      }
      return descriptor
    }
    calls.read = { (file, room, offset) throws(SystemFault) in
      let count = try FileSystemCalls.live.read(file, room, offset)
      self.state.withLock { (state) in
        if state.descriptors.contains(file) { state.bytes += count }
      }
      return count
    }
    return calls
  }
}
