import Glibc
import Store
import Testing

@Suite("A file is replaced whole or not at all")
struct AtomicFileTests {
  private let old = Array("{\"old\": 1}\n".utf8)
  private let new = Array("{\"new\": 2}\n".utf8)

  @Test("the new content stands there, and nothing else is left")
  func replaced() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("money.json")
    try AtomicFile.replace(path, with: old)
    #expect(try folder.text("money.json") == "{\"old\": 1}\n")
    try AtomicFile.replace(path, with: new)
    #expect(try folder.text("money.json") == "{\"new\": 2}\n")
    #expect(folder.names == ["money.json"])
  }

  @Test("the permissions of the old file are kept", arguments: [UInt32(0o600), 0o664, 0o640])
  func permissions(mode: UInt32) throws {
    let folder = try TemporaryFolder()
    folder.write("money.json", old)
    chmod(try folder.file("money.json").text, mode)
    try AtomicFile.replace(folder.file("money.json"), with: new)
    #expect(try FileSystemCalls.live.status(folder.file("money.json").text, false).mode == mode)
  }

  @Test("the content is on disk before it gets its name, and the folder after", arguments: [true, false])
  func order(exists: Bool) throws {
    let folder = try TemporaryFolder()
    if exists { folder.write("money.json", old) }
    let recorder = FaultyCalls { (_, _) in nil }
    try AtomicFile.replace(folder.file("money.json"), with: new, calls: recorder.calls)
    let mode: [ChangingCall] = exists ? [.setMode] : []
    #expect(recorder.made == [.open] + mode + [.write, .syncAll, .rename, .open, .syncAll])
  }

  @Test(
    "killed at any call, the file is old or new and whole, and the next program tidies up",
    arguments: 0..<8, [false, true])
  func killed(count: Int, halfWrites: Bool) throws {
    let folder = try TemporaryFolder()
    folder.write("money.json", old)
    let dying = FaultyCalls.killed(at: count, halfWrites: halfWrites)
    let done = (try? AtomicFile.replace(folder.file("money.json"), with: new, calls: dying.calls)) != nil
    #expect(done == !dying.isDead)
    let found = try FileReader.bytes(folder.file("money.json"))
    #expect(found == (dying.made.contains(.rename) && count > 4 ? new : old))
    #expect(!done || found == new)
    try FolderLock.holding(folder.path) { (lock) throws(StoreError) in
      _ = try AtomicFile.removeLeftovers(under: lock)
    }
    #expect(folder.names == [".lock", "money.json"])
    try AtomicFile.replace(folder.file("money.json"), with: new)
    #expect(try FileReader.bytes(folder.file("money.json")) == new)
  }

  @Test(
    "what the disk refuses is said, the old content stays and the temporary file goes",
    arguments: [
      (ChangingCall.write, ENOSPC, "disken är full", StoreError.Kind.full),
      (.write, EDQUOT, "ditt utrymme på disken är slut", .full),
      (.write, EIO, "disken svarar med fel", .device),
      (.open, EACCES, "du saknar rättighet", .forbidden),
      (.open, EROFS, "disken är skrivskyddad", .forbidden),
      (.syncAll, EIO, "disken svarar med fel", .device),
      (.syncAll, ENOSPC, "disken är full", .full),
      (.setMode, EPERM, "du saknar rättighet", .forbidden),
      (.rename, EIO, "disken svarar med fel", .device),
      (.write, 71, "systemet svarade med fel 71", .device),
    ])
  func refused(call: ChangingCall, code: Int32, cause: String, kind: StoreError.Kind) throws {
    let folder = try TemporaryFolder()
    folder.write("money.json", old)
    let path = try folder.file("money.json")
    let error = #expect(throws: StoreError.self) {
      try AtomicFile.replace(path, with: new, calls: FaultyCalls.failing(call, code).calls)
    }
    #expect(error?.description == "\(path): filen kunde inte sparas: \(cause)")
    #expect(error?.kind == kind)
    #expect(try FileReader.bytes(path) == old)
    #expect(folder.names == ["money.json"])
  }

  @Test("a system that takes a few bytes at a time still gets them all")
  func shortWrites() throws {
    let folder = try TemporaryFolder()
    var calls = FileSystemCalls.live
    calls.write = { (file, bytes) throws(SystemFault) in
      try FileSystemCalls.live.write(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(3)))
    }
    try AtomicFile.replace(folder.file("money.json"), with: new, calls: calls)
    #expect(try FileReader.bytes(folder.file("money.json")) == new)
  }

  @Test("a temporary file that a killed program left is not in the way")
  func leftover() throws {
    let folder = try TemporaryFolder()
    let left = ".money.json.tmp-\(getpid())-0"
    folder.write(left, "half")
    try AtomicFile.replace(folder.file("money.json"), with: new)
    #expect(folder.names == [left, "money.json"])
  }

  @Test("only temporary files are tidied away")
  func tidy() throws {
    let folder = try TemporaryFolder()
    let kept = [".lock", ".money.json.tmp", ".money.json.tmp-1-x", ".tmp", "a.tmp-1-2", "money.json"]
    for name in kept + [".money.json.tmp-4711-0", ".a.tmp-1-12"] { folder.write(name, "x") }
    let count = try FolderLock.holding(folder.path) { (lock) throws(StoreError) in
      try AtomicFile.removeLeftovers(under: lock)
    }
    #expect(count == 2)
    #expect(folder.names == kept)
  }

  @Test("a link, a folder and a file in no folder are not written over")
  func links() throws {
    let folder = try TemporaryFolder()
    symlink("/dev/null", try folder.file("money.json").text)
    mkdir(try folder.file("risks.json").text, 0o755)
    let reasons = [
      "money.json": "det är en länk och skrivs inte över",
      "risks.json": "det är ingen vanlig fil och skrivs inte över",
    ]
    for (name, reason) in reasons {
      let error = #expect(throws: StoreError.self) {
        try AtomicFile.replace(folder.file(name), with: new)
      }
      #expect(error?.reason == reason)
    }
    let nowhere = try folder.path.folder(EntryName("borta")).file(EntryName("money.json"))
    let error = #expect(throws: StoreError.self) { try AtomicFile.replace(nowhere, with: new) }
    #expect(error?.reason == "filen kunde inte sparas: den finns inte")
    #expect(error?.kind == .missing)
  }
}
