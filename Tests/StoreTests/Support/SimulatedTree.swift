import Glibc
import Store
import Synchronization

/// Folders and files in memory, that forget at a power cut what has not been synced.
///
/// Of the names made, moved and removed in a folder since that folder's last sync, any beginning may have been kept; of
/// bytes written since a file's last sync, likewise. A folder that moves keeps what is in it.
final class SimulatedTree: Sendable {
  private enum Node {
    case file(bytes: [UInt8], synced: Int)
    /// The names now, and after each change since the last sync; the first is what is on disk.
    case folder(names: [String: Int], history: [[String: Int]])
  }

  private struct State {
    var nodes: [Node] = [.folder(names: [:], history: [[:]])]
    var open: [Int] = []

    func names(_ folder: Int) -> [String: Int]? {
      if case .folder(let names, _) = nodes[folder] { names } else { nil }
    }

    mutating func change(_ folder: Int, _ change: (inout [String: Int]) -> Void) {
      guard case .folder(var names, let history) = nodes[folder] else { return }
      change(&names)
      nodes[folder] = .folder(names: names, history: history + [names])
    }

    /// The folder a path lies in, and its last name.
    func place(_ path: String) throws(SystemFault) -> (folder: Int, name: String) {
      var names = path.split(separator: "/").map(String.init)
      guard let last = names.popLast() else { throw SystemFault(code: EINVAL) }
      var folder = 0
      for name in names {
        guard let inside = self.names(folder) else { throw SystemFault(code: ENOTDIR) }
        guard let next = inside[name] else { throw SystemFault(code: ENOENT) }
        folder = next
      }
      return (folder, last)
    }

    func find(_ path: String) throws(SystemFault) -> Int {
      let (folder, name) = try place(path)
      guard let names = names(folder) else { throw SystemFault(code: ENOTDIR) }
      guard let node = names[name] else { throw SystemFault(code: ENOENT) }
      return node
    }
  }

  private let state = Mutex(State())

  private func with<Answer: Sendable>(
    _ work: (inout sending State) throws(SystemFault) -> sending Answer
  ) throws(SystemFault) -> Answer {
    try state.withLock { (state) throws(SystemFault) in try work(&state) }
  }

  /// The power goes and comes back.
  func cutPower(_ random: inout SeededGenerator) {
    let seed = random.next()
    state.withLock { (state) in
      var random = SeededGenerator(seed: seed)
      for index in state.nodes.indices {
        switch state.nodes[index] {
        case .file(let bytes, let synced):
          let kept = Array(bytes.prefix(Int.random(in: synced...bytes.count, using: &random)))
          state.nodes[index] = .file(bytes: kept, synced: kept.count)
        case .folder(_, let history):
          let kept = history[Int.random(in: history.indices, using: &random)]
          state.nodes[index] = .folder(names: kept, history: [kept])
        }
      }
    }
  }

  /// Makes a folder that is on disk.
  func addFolder(_ path: String) {
    try? calls.makeFolder(path, 0o777)
    state.withLock { (state) in
      for index in state.nodes.indices {
        if case .folder(let names, _) = state.nodes[index] {
          state.nodes[index] = .folder(names: names, history: [names])
        }
      }
    }
  }

  var calls: FileSystemCalls {
    var calls = FileSystemCalls.live
    calls.open = { (path, flags, _) throws(SystemFault) in
      try self.with { (state) throws(SystemFault) in try Self.open(&state, path, flags) }
    }
    calls.close = { (_) in }
    calls.read = { (file, room, offset) throws(SystemFault) in
      let bytes = try self.with { (state) throws(SystemFault) in Self.bytes(state, Int(file)) }
      let part = bytes.dropFirst(offset).prefix(room.count)
      room.copyBytes(from: part)
      return part.count
    }
    calls.write = { (file, bytes) throws(SystemFault) in
      let added = Array(bytes)
      try self.with { (state) throws(SystemFault) in
        guard case .file(let old, let synced) = state.nodes[state.open[Int(file)]] else { return }
        state.nodes[state.open[Int(file)]] = .file(bytes: old + added, synced: synced)
      }
      return added.count
    }
    calls.syncAll = { (file) throws(SystemFault) in try self.sync(file) }
    calls.syncData = { (file) throws(SystemFault) in try self.sync(file) }
    calls.setMode = { (_, _) throws(SystemFault) in }
    calls.truncate = { (file, size) throws(SystemFault) in
      try self.with { (state) throws(SystemFault) in
        guard case .file(let old, let synced) = state.nodes[state.open[Int(file)]] else { return }
        state.nodes[state.open[Int(file)]] = .file(bytes: Array(old.prefix(size)), synced: min(synced, size))
      }
    }
    addNames(to: &calls)
    return calls
  }

  private func addNames(to calls: inout FileSystemCalls) {
    calls.rename = { (from, to) throws(SystemFault) in try self.move(from, to, replaces: true) }
    calls.place = { (from, to) throws(SystemFault) in try self.move(from, to, replaces: false) }
    calls.makeFolder = { (path, _) throws(SystemFault) in
      try self.with { (state) throws(SystemFault) in
        try Self.add(&state, path, .folder(names: [:], history: [[:]]))
      }
    }
    let remove = { @Sendable (path: String) throws(SystemFault) in
      try self.with { (state) throws(SystemFault) in
        let (folder, name) = try state.place(path)
        _ = try state.find(path)
        state.change(folder) { $0[name] = nil }
      }
    }
    calls.remove = remove
    calls.removeFolder = remove
    calls.list = { (path) throws(SystemFault) in
      try self.with { (state) throws(SystemFault) in
        (state.names(try state.find(path)) ?? [:]).keys.map { Array($0.utf8) }
      }
    }
    calls.status = { (path, _) throws(SystemFault) in
      try self.with { (state) throws(SystemFault) in Self.status(state, try state.find(path)) }
    }
    calls.statusOfOpen = { (file) throws(SystemFault) in
      try self.with { (state) throws(SystemFault) in Self.status(state, state.open[Int(file)]) }
    }
    calls.tryLock = { (_) throws(SystemFault) in true }
  }

  private func move(_ from: String, _ to: String, replaces: Bool) throws(SystemFault) {
    try with { (state) throws(SystemFault) in
      let node = try state.find(from)
      let (old, new) = (try state.place(from), try state.place(to))
      if !replaces, state.names(new.folder)?[new.name] != nil { throw SystemFault(code: EEXIST) }
      // One change of the folder: the system moves a name as a whole.
      state.change(old.folder) {
        $0[old.name] = nil
        if old.folder == new.folder { $0[new.name] = node }
      }
      if old.folder != new.folder { state.change(new.folder) { $0[new.name] = node } }
    }
  }

  private func sync(_ descriptor: Int32) throws(SystemFault) {
    try with { (state) throws(SystemFault) in
      let index = state.open[Int(descriptor)]
      switch state.nodes[index] {
      case .file(let bytes, _): state.nodes[index] = .file(bytes: bytes, synced: bytes.count)
      case .folder(let names, _): state.nodes[index] = .folder(names: names, history: [names])
      }
    }
  }

  private static func open(_ state: inout State, _ path: String, _ flags: Int32) throws(SystemFault) -> Int32
  {
    let (folder, name) = try state.place(path)
    if state.names(folder)?[name] == nil {
      guard flags & O_CREAT != 0 else { throw SystemFault(code: ENOENT) }
      try add(&state, path, .file(bytes: [], synced: 0))
    } else if flags & O_EXCL != 0 {
      throw SystemFault(code: EEXIST)
    }
    state.open.append(try state.find(path))
    return Int32(state.open.count - 1)
  }

  private static func add(_ state: inout State, _ path: String, _ node: Node) throws(SystemFault) {
    let (folder, name) = try state.place(path)
    guard state.names(folder)?[name] == nil else { throw SystemFault(code: EEXIST) }
    state.nodes.append(node)
    let index = state.nodes.count - 1
    state.change(folder) { $0[name] = index }
  }

  private static func bytes(_ state: State, _ descriptor: Int) -> [UInt8] {
    if case .file(let bytes, _) = state.nodes[state.open[descriptor]] { bytes } else { [] }
  }

  private static func status(_ state: State, _ index: Int) -> FileStatus {
    let identity = FileIdentity(device: 1, inode: UInt64(index))
    return switch state.nodes[index] {
    case .file(let bytes, _): FileStatus(kind: .file, size: bytes.count, mode: 0o644, identity: identity)
    case .folder: FileStatus(kind: .folder, size: 0, mode: 0o755, identity: identity)
    }
  }
}
