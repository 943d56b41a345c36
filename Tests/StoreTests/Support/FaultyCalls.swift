import Store
import Synchronization

/// The calls that change something, by name.
enum ChangingCall: String, CaseIterable, Sendable {
  case open, write, syncAll, syncData, truncate, setMode, rename, place, makeFolder, removeFolder, remove
}

/// The system, with calls that fail when a test says so, and a record of the calls made.
final class FaultyCalls: Sendable {
  private struct State {
    var made: [ChangingCall] = []
    var isDead = false
  }

  private let state = Mutex(State())
  private let verdict: @Sendable (_ call: ChangingCall, _ earlier: [ChangingCall]) -> Int32?
  private let dies: Bool
  private let halfWrites: Bool

  /// `verdict` gives the error number a call is to fail with, from the calls made before it. When `dies`, that is the
  /// program's end: every later call fails too, and with `halfWrites` a write that is cut off leaves half its bytes.
  init(
    dies: Bool = false, halfWrites: Bool = false,
    _ verdict: @escaping @Sendable (_ call: ChangingCall, _ earlier: [ChangingCall]) -> Int32?
  ) {
    self.verdict = verdict
    self.dies = dies
    self.halfWrites = halfWrites
  }

  /// One call fails, each time it is made.
  static func failing(_ failing: ChangingCall, _ code: Int32) -> FaultyCalls {
    FaultyCalls { (call, _) in call == failing ? code : nil }
  }

  /// The program is killed instead of making call number `count`, counted from 0.
  static func killed(at count: Int, halfWrites: Bool = false) -> FaultyCalls {
    FaultyCalls(dies: true, halfWrites: halfWrites) { (_, earlier) in earlier.count == count ? 9999 : nil }
  }

  var made: [ChangingCall] { state.withLock { $0.made } }

  var isDead: Bool { state.withLock { $0.isDead } }

  private func judge(_ call: ChangingCall) throws(SystemFault) {
    let code = state.withLock { (state) -> Int32? in
      if state.isDead { return 9999 }
      let code = verdict(call, state.made)
      state.made.append(call)
      state.isDead = dies && code != nil
      return code
    }
    if let code { throw SystemFault(code: code) }
  }

  /// The calls to hand to the code under test.
  var calls: FileSystemCalls { calls(over: .live) }

  /// As `calls`, with another system underneath.
  func calls(over live: FileSystemCalls) -> FileSystemCalls {
    var calls = live
    calls.open = { (path, flags, mode) throws(SystemFault) in
      try self.judge(.open)
      return try live.open(path, flags, mode)
    }
    calls.write = { (file, bytes) throws(SystemFault) in
      do throws(SystemFault) {
        try self.judge(.write)
      } catch {
        if self.halfWrites, self.made.last == .write {
          _ = try live.write(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(bytes.count / 2)))
        }
        throw error
      }
      return try live.write(file, bytes)
    }
    calls.syncAll = { (file) throws(SystemFault) in
      try self.judge(.syncAll)
      try live.syncAll(file)
    }
    calls.syncData = { (file) throws(SystemFault) in
      try self.judge(.syncData)
      try live.syncData(file)
    }
    calls.truncate = { (file, size) throws(SystemFault) in
      try self.judge(.truncate)
      try live.truncate(file, size)
    }
    calls.setMode = { (file, mode) throws(SystemFault) in
      try self.judge(.setMode)
      try live.setMode(file, mode)
    }
    calls.rename = { (from, to) throws(SystemFault) in
      try self.judge(.rename)
      try live.rename(from, to)
    }
    calls.place = { (from, to) throws(SystemFault) in
      try self.judge(.place)
      try live.place(from, to)
    }
    calls.makeFolder = { (path, mode) throws(SystemFault) in
      try self.judge(.makeFolder)
      try live.makeFolder(path, mode)
    }
    calls.removeFolder = { (path) throws(SystemFault) in
      try self.judge(.removeFolder)
      try live.removeFolder(path)
    }
    calls.remove = { (path) throws(SystemFault) in
      try self.judge(.remove)
      try live.remove(path)
    }
    return calls
  }
}
