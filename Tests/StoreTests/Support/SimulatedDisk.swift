import Glibc
import Store
import Synchronization

/// A disk in memory that forgets, at a power cut, what has not been synced.
///
/// One folder. A name that was made, moved or removed after the folder's last sync may or may not have been kept,
/// in the order it happened; of bytes written after a file's last sync any beginning may have been kept.
final class SimulatedDisk: Sendable {
  private struct File {
    var bytes: [UInt8] = []
    var synced: [UInt8] = []
  }

  private struct State {
    var files: [File] = []
    var names: [String: Int] = [:]
    /// The names after each change since the last sync of the folder; the first is what is on disk.
    var history: [[String: Int]] = [[:]]
    /// The file behind a descriptor; nil for the folder.
    var open: [Int?] = []

    mutating func change(_ change: (inout [String: Int]) -> Void) {
      change(&names)
      history.append(names)
    }

    mutating func descriptor(of file: Int?) -> Int32 {
      open.append(file)
      return Int32(open.count - 1)
    }
  }

  private let state = Mutex(State())

  /// The power goes and comes back.
  func cutPower(_ random: inout SeededGenerator) {
    let picks = (random.next(), random.next())
    state.withLock { (state) in
      state.names = state.history[Int(picks.0 % UInt64(state.history.count))]
      state.history = [state.names]
      var random = SeededGenerator(seed: picks.1)
      for index in state.files.indices {
        let kept = Self.kept(state.files[index], &random)
        state.files[index] = File(bytes: kept, synced: kept)
      }
    }
  }

  private static func kept(_ file: File, _ random: inout SeededGenerator) -> [UInt8] {
    let isLonger = file.bytes.starts(with: file.synced)
    if !isLonger { return Bool.random(using: &random) ? file.bytes : file.synced }
    return Array(file.bytes.prefix(Int.random(in: file.synced.count...file.bytes.count, using: &random)))
  }

  var calls: FileSystemCalls {
    var calls = FileSystemCalls.live
    calls.open = { (path, flags, _) throws(SystemFault) in try self.open(path, flags) }
    calls.close = { (_) in }
    calls.read = { (file, room, offset) throws(SystemFault) in
      let bytes = self.state.withLock { (state) in state.open[Int(file)].map { state.files[$0].bytes } ?? [] }
      let part = bytes.dropFirst(offset).prefix(room.count)
      room.copyBytes(from: part)
      return part.count
    }
    calls.write = { (file, bytes) throws(SystemFault) in
      self.edit(file) { $0.bytes += bytes }
      return bytes.count
    }
    calls.syncAll = { (file) throws(SystemFault) in self.sync(file) }
    calls.syncData = { (file) throws(SystemFault) in self.sync(file) }
    calls.truncate = { (file, size) throws(SystemFault) in
      self.edit(file) { $0.bytes = Array($0.bytes.prefix(size)) }
    }
    calls.setMode = { (_, _) throws(SystemFault) in }
    calls.rename = { (from, to) throws(SystemFault) in
      self.state.withLock { (state) in state.change { $0[to] = $0.removeValue(forKey: from) } }
    }
    calls.remove = { (path) throws(SystemFault) in
      self.state.withLock { (state) in state.change { $0[path] = nil } }
    }
    calls.statusOfOpen = { (file) throws(SystemFault) in
      try self.status(self.state.withLock { $0.open[Int(file)] })
    }
    calls.status = { (path, _) throws(SystemFault) in
      try self.status(self.state.withLock { $0.names[path] })
    }
    calls.tryLock = { (_) throws(SystemFault) in true }
    return calls
  }

  private func open(_ path: String, _ flags: Int32) throws(SystemFault) -> Int32 {
    let answer = state.withLock { (state) -> Result<Int32, SystemFault> in
      if flags & O_DIRECTORY != 0 { return .success(state.descriptor(of: nil)) }
      if let file = state.names[path] {
        return flags & O_EXCL == 0
          ? .success(state.descriptor(of: file)) : .failure(SystemFault(code: EEXIST))
      }
      guard flags & O_CREAT != 0 else { return .failure(SystemFault(code: ENOENT)) }
      state.files.append(File())
      let file = state.files.count - 1
      state.change { $0[path] = file }
      return .success(state.descriptor(of: file))
    }
    return try answer.get()
  }

  private func edit(_ descriptor: Int32, _ edit: (inout File) -> Void) {
    state.withLock { (state) in
      if let file = state.open[Int(descriptor)] { edit(&state.files[file]) }
    }
  }

  private func sync(_ descriptor: Int32) {
    state.withLock { (state) in
      if let file = state.open[Int(descriptor)] {
        state.files[file].synced = state.files[file].bytes
      } else {
        state.history = [state.names]
      }
    }
  }

  private func status(_ file: Int?) throws(SystemFault) -> FileStatus {
    guard let file else { throw SystemFault(code: ENOENT) }
    let size = state.withLock { $0.files[file].bytes.count }
    return FileStatus(
      kind: .file, size: size, mode: 0o644, identity: FileIdentity(device: 1, inode: UInt64(file)))
  }
}
