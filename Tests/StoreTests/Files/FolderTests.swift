import Glibc
import Store
import Synchronization
import Testing

@Suite("A folder is locked, listed and watched")
struct FolderTests {
  @Test("two cannot hold the lock at once, and the wait is bounded")
  func busy() throws {
    let folder = try TemporaryFolder()
    var calls = FileSystemCalls.live
    let recorder = Recorder()
    calls.pause = { recorder.add($0) }
    let impatient = calls
    try FolderLock.holding(folder.path) { (_) throws(StoreError) in
      let error = #expect(throws: StoreError.self) {
        try FolderLock.holding(folder.path, patience: 100, calls: impatient) { (_) throws(StoreError) in }
      }
      #expect(error?.reason == "någon annan skriver i mappen just nu: försök igen")
      #expect(error?.kind == .busy)
    }
    #expect(recorder.all == [1, 2, 4, 8, 16, 32, 37])
  }

  private final class Recorder: Sendable {
    private let pauses = Mutex<[Int]>([])
    func add(_ pause: Int) { pauses.withLock { $0.append(pause) } }
    var all: [Int] { pauses.withLock { $0 } }
  }

  @Test("the lock is free again after the work, also when the work failed")
  func released() throws {
    let folder = try TemporaryFolder()
    let failure = StoreError(kind: .content, file: "x", reason: "y")
    #expect(throws: failure) {
      try FolderLock.holding(folder.path) { (_) throws(StoreError) in throw failure }
    }
    let answer = try FolderLock.holding(folder.path, patience: 0) { (lock) throws(StoreError) in
      lock.folder == folder.path
    }
    #expect(answer)
  }

  @Test("a lock that comes free while we wait is taken")
  func waits() throws {
    let folder = try TemporaryFolder()
    var calls = FileSystemCalls.live
    let recorder = Recorder()
    calls.pause = { recorder.add($0) }
    calls.tryLock = { (_) throws(SystemFault) in recorder.all.count == 3 }
    try FolderLock.holding(folder.path, calls: calls) { (_) throws(StoreError) in }
    #expect(recorder.all == [1, 2, 4])
  }

  @Test(
    "what stands in the way of a lock is said",
    arguments: [
      (ENOLCK, "mappen kunde inte låsas: disken den ligger på kan inte låsa filer"),
      (EOPNOTSUPP, "mappen kunde inte låsas: disken den ligger på kan inte låsa filer"),
      (EIO, "mappen kunde inte låsas: disken svarar med fel"),
    ])
  func unsupported(code: Int32, reason: String) throws {
    let folder = try TemporaryFolder()
    var calls = FileSystemCalls.live
    calls.tryLock = { (_) throws(SystemFault) in throw SystemFault(code: code) }
    let error = #expect(throws: StoreError.self) {
      try FolderLock.holding(folder.path, calls: calls) { (_) throws(StoreError) in }
    }
    #expect(error?.description == "\(folder.path): \(reason)")
  }

  @Test("a read-only folder cannot be locked")
  func readOnly() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: StoreError.self) {
      try FolderLock.holding(folder.path, calls: FaultyCalls.failing(.open, EROFS).calls) {
        (_) throws(StoreError) in
      }
    }
    #expect(error?.reason == "skrivskyddad: disken går bara att läsa")
    #expect(error?.kind == .forbidden)
  }

  @Test("folders and files are listed by name, hidden ones left out, unusable names shown safely")
  func listing() throws {
    let folder = try TemporaryFolder()
    for name in ["von", "sn"] { mkdir(folder.path.text + "/" + name, 0o755) }
    for name in ["kommun.json", "a.json", ".lock"] { folder.write(name, "") }
    folder.write("x\u{1B}[2J", "")
    symlink("von", folder.path.text + "/äldre")
    symlink("borta", folder.path.text + "/trasig")
    let listing = try FolderListing(of: folder.path)
    #expect(listing.folders.map(\.text) == ["sn", "von", "äldre"])
    #expect(listing.files.map(\.text) == ["a.json", "kommun.json"])
    #expect(listing.unusable == ["xU+001B[2J"])
  }

  @Test("a folder that is not there is said to be missing")
  func missing() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: StoreError.self) {
      try FolderListing(of: folder.path.folder(EntryName("borta")))
    }
    #expect(error?.description == "\(folder.path)/borta: mappen kunde inte läsas: den finns inte")
    #expect(error?.kind == .missing)
  }

  @Test("what others write is told, once, and can be waited for")
  func watch() throws {
    let folder = try TemporaryFolder()
    let watch = try FolderWatch(folder.path)
    #expect(!isReadable(watch.descriptor))
    #expect(watch.drain() == FolderWatch.News())
    folder.write("journal.ndjson", "{}\n")
    try AtomicFile.replace(folder.file("money.json"), with: [])
    #expect(isReadable(watch.descriptor))
    let news = watch.drain()
    #expect(news.names.isSuperset(of: ["journal.ndjson", "money.json"]))
    #expect(!news.isIncomplete && !news.isGone)
    #expect(!isReadable(watch.descriptor))
  }

  @Test("a folder that is removed is told")
  func gone() throws {
    let folder = try TemporaryFolder()
    let inner = folder.path.text + "/2025"
    mkdir(inner, 0o755)
    let watch = try FolderWatch(folder.path.folder(EntryName("2025")))
    rmdir(inner)
    #expect(watch.drain().isGone)
  }

  @Test("a folder that is not there cannot be watched")
  func watchMissing() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: StoreError.self) {
      try FolderWatch(folder.path.folder(EntryName("borta")))
    }
    #expect(error?.reason == "mappen kunde inte bevakas: den finns inte")
  }

  private func isReadable(_ descriptor: Int32) -> Bool {
    var question = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&question, 1, 0) == 1
  }
}
