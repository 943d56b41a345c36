import Store
import Synchronization
import Testing

@Suite("One sees who else has a year open")
struct PresenceTests {
  private let stamp = "2026-11-21T14:02:09Z"

  @Test("others are seen in the order they came, oneself is not")
  func seen() throws {
    let folder = try TemporaryFolder()
    let mine = try Presence(in: folder.path, who: "AK", since: stamp)
    let berit = try Presence(in: folder.path, who: "Berit", since: "2026-11-21T13:00:00Z")
    let cecilia = try Presence(in: folder.path, who: "Cecilia", since: "2026-11-21T13:30:00Z")
    #expect(Presence.others(in: folder.path, than: mine).map(\.name) == ["Berit", "Cecilia"])
    berit.leave()
    #expect(Presence.others(in: folder.path, than: mine).map(\.name) == ["Cecilia"])
    cecilia.leave()
    mine.leave()
    #expect(folder.names == [".lock"])
  }

  @Test("a lock that is had at once is asked for once, and one that is never had is given up")
  func asked() throws {
    let folder = try TemporaryFolder()
    let asked = Mutex(0)
    var calls = FileSystemCalls.live
    calls.pause = { _ in }
    calls.tryLock = { (_) throws(SystemFault) in
      asked.withLock { $0 += 1 }
      return true
    }
    let mine = try Presence(in: folder.path, who: "AK", since: stamp, calls: calls)
    // The folder's, and the file's own.
    #expect(asked.withLock(\.self) == 2)
    mine.leave()
    calls.tryLock = { (_) throws(SystemFault) in
      asked.withLock { count in
        count += 1
        return count == 3
      }
    }
    #expect(throws: StoreError.self) { try Presence(in: folder.path, who: "AK", since: stamp, calls: calls) }
    #expect(asked.withLock(\.self) == 3 + 100)
  }

  @Test("a file that nobody holds is nobody, and the next one who comes takes it away")
  func dead() throws {
    let folder = try TemporaryFolder()
    folder.write(".har-1-0", "{\"who\": \"Vålnad\", \"since\": \"\(stamp)\"}")
    #expect(Presence.others(in: folder.path, than: nil).isEmpty)
    let mine = try Presence(in: folder.path, who: "AK", since: stamp)
    #expect(!folder.names.contains(".har-1-0"))
    mine.leave()
  }

  @Test("a program that is killed is not there any more, and its lock holds nobody up")
  func killed() throws {
    let folder = try TemporaryFolder()
    let stays = try WriterProcess("stay", folder.path.text, "Berit")
    #expect(try stays.line() == "här")
    let holds = try WriterProcess("hold", folder.path.text)
    #expect(try holds.line() == "håller")
    #expect(Presence.others(in: folder.path, than: nil).map(\.name) == ["Berit"])
    #expect(throws: StoreError.self) { try FolderLock.holding(folder.path, patience: 1) { _ in } }
    stays.kill()
    holds.kill()
    #expect(Presence.others(in: folder.path, than: nil).isEmpty)
    try FolderLock.holding(folder.path, patience: 0) { _ in }
  }

  @Test("a disk that cannot lock is told of, and nobody is said to be there")
  func noLocks() throws {
    let folder = try TemporaryFolder()
    var calls = FileSystemCalls.live
    calls.tryLock = { (_) throws(SystemFault) in throw SystemFault(code: 95) }
    let error = #expect(throws: StoreError.self) {
      _ = try Presence(in: folder.path, who: "AK", since: stamp, calls: calls)
    }
    #expect(error?.kind == .device)
    #expect(error?.reason.contains("kan inte låsa filer") == true)
  }

  @Test("coming and going wakes the others: no timer is needed")
  func told() throws {
    let folder = try TemporaryFolder()
    let watch = try FolderWatch(folder.path)
    let berit = try Presence(in: folder.path, who: "Berit", since: stamp)
    #expect(watch.drain().names.contains { Presence.isOne($0) })
    _ = Presence.others(in: folder.path, than: nil)
    #expect(watch.drain().names.isEmpty)
    berit.leave()
    #expect(watch.drain().names.contains { Presence.isOne($0) })
    let killed = try WriterProcess("stay", folder.path.text, "Cecilia")
    #expect(try killed.line() == "här")
    _ = watch.drain()
    killed.kill()
    #expect(watch.drain().closed.contains { Presence.isOne($0) })
  }

  @Test(
    "a network disk is known by its type",
    arguments: [("ext4", false), ("nfs4", true), ("cifs", true), ("fuse.sshfs", true), ("", false)])
  func network(type: String, isNetwork: Bool) throws {
    let folder = try TemporaryFolder()
    var calls = FileSystemCalls.live
    calls.diskType = { (_) throws(SystemFault) in type }
    #expect((DiskKind(of: folder.path, calls: calls) == .network) == isNetwork)
  }
}
