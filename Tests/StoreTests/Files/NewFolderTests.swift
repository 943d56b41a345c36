import Glibc
import Store
import Testing

@Suite("A new folder is there whole or not at all")
struct NewFolderTests {
  private func files() throws -> [NewFolder.Content] {
    [(try EntryName("a.json"), Array("{}\n".utf8)), (try EntryName("b.json"), Array("[1]\n".utf8))]
  }

  private func make(_ name: String, in folder: FolderPath, calls: FileSystemCalls = .live) throws {
    try NewFolder(try EntryName(name), in: folder, files: try files(), calls: calls).place()
  }

  private func names(_ path: String) -> [String] {
    ((try? FileSystemCalls.live.list(path)) ?? []).map { String(decoding: $0, as: UTF8.self) }.sorted()
  }

  @Test("it holds its files, and nothing else is left")
  func made() throws {
    let folder = try TemporaryTree()
    try make("2026", in: folder.path)
    #expect(folder.names == ["2026"])
    #expect(names(folder.path.text + "/2026") == ["a.json", "b.json"])
  }

  @Test("all in it is on disk before it gets its name, and the folder around it after")
  func order() throws {
    let folder = try TemporaryTree()
    let recorder = FaultyCalls { (_, _) in nil }
    try make("2026", in: folder.path, calls: recorder.calls)
    let file: [ChangingCall] = [.open, .write, .syncAll]
    #expect(recorder.made == [.makeFolder] + file + file + [.open, .syncAll, .place, .open, .syncAll])
  }

  @Test("what is there is never touched, whatever it is")
  func taken() throws {
    let folder = try TemporaryTree()
    mkdir(folder.path.text + "/mapp", 0o755)
    folder.write("fil", "x")
    symlink("/nowhere", folder.path.text + "/lank")
    mkfifo(folder.path.text + "/ror", 0o600)
    let before = folder.names
    for (name, noun) in [
      ("mapp", "mappen"), ("fil", "en fil med det namnet"), ("lank", "en länk med det namnet"),
      ("ror", "något annat med det namnet"),
    ] {
      let error = #expect(throws: StoreError.self) { try make(name, in: folder.path) }
      #expect(error?.description == "\(folder.path)/\(name): \(noun) finns redan och rörs inte")
      #expect(error?.kind == .name)
    }
    #expect(folder.names == before)
    #expect(names(folder.path.text + "/mapp") == [])
  }

  @Test("one that comes while we build is not touched either, an empty folder too")
  func meanwhile() throws {
    let folder = try TemporaryTree()
    let path = folder.path.text + "/2026"
    let made = try NewFolder(try EntryName("2026"), in: folder.path, files: try files())
    mkdir(path, 0o700)
    let error = #expect(throws: StoreError.self) { try made.place() }
    #expect(error?.description == "\(path): mappen kunde inte göras: den finns redan")
    #expect(folder.names == ["2026"])
    #expect(names(path) == [])
  }

  @Test("one that is not to be placed after all leaves nothing")
  func discarded() throws {
    let folder = try TemporaryTree()
    let made = try NewFolder(try EntryName("2026"), in: folder.path, files: try files())
    #expect(names(made.temporary.text) == ["a.json", "b.json"])
    made.discard()
    #expect(folder.names == [])
  }

  @Test(
    "what the disk refuses is said with path and cause, and nothing is left",
    arguments: [
      (ChangingCall.makeFolder, EACCES, "du saknar rättighet", StoreError.Kind.forbidden),
      (.makeFolder, EROFS, "disken är skrivskyddad", .forbidden),
      (.makeFolder, ENOSPC, "disken är full", .full),
      (.open, ENOSPC, "disken är full", .full), (.write, ENOSPC, "disken är full", .full),
      (.write, EDQUOT, "ditt utrymme på disken är slut", .full),
      (.syncAll, EIO, "disken svarar med fel", .device),
      (.place, EIO, "disken svarar med fel", .device),
    ])
  func refused(call: ChangingCall, code: Int32, cause: String, kind: StoreError.Kind) throws {
    let folder = try TemporaryTree()
    let error = #expect(throws: StoreError.self) {
      try make("2026", in: folder.path, calls: FaultyCalls.failing(call, code).calls)
    }
    #expect(error?.description == "\(folder.path)/2026: mappen kunde inte göras: \(cause)")
    #expect(error?.kind == kind)
    #expect(folder.names == [])
  }

  @Test("in a folder that is not there, or in a file, nothing is made")
  func noParent() throws {
    let folder = try TemporaryTree()
    folder.write("fil", "x")
    for (parent, cause) in [("borta", "den finns inte"), ("fil", "en del av sökvägen är ingen mapp")] {
      let path = folder.path.folder(try EntryName(parent))
      let error = #expect(throws: StoreError.self) { try make("2026", in: path) }
      #expect(error?.description == "\(path)/2026: mappen kunde inte göras: \(cause)")
    }
    #expect(folder.names == ["fil"])
  }

  @Test(
    "killed at any call it is there whole or not at all, and the next program tidies up and makes it",
    arguments: 0..<13, [false, true])
  func killed(count: Int, halfWrites: Bool) throws {
    let folder = try TemporaryTree()
    let dying = FaultyCalls.killed(at: count, halfWrites: halfWrites)
    let done = (try? make("2026", in: folder.path, calls: dying.calls)) != nil
    #expect(done == !dying.isDead)
    let isThere = folder.names.contains("2026")
    #expect(!done || isThere)
    if isThere { #expect(names(folder.path.text + "/2026") == ["a.json", "b.json"]) }
    try FolderLock.holding(folder.path) { (lock) throws(StoreError) in
      _ = try AtomicFile.removeLeftovers(under: lock)
    }
    #expect(folder.names == (isThere ? [".lock", "2026"] : [".lock"]))
    if !isThere { try make("2026", in: folder.path) }
  }

  @Test(
    "after a power cut at any call it is there whole or not at all, and there when that was said",
    arguments: 0..<14)
  func powerCut(count: Int) throws {
    let folder = try FolderPath(root: "data")
    for seed in UInt64(1)...60 {
      let tree = SimulatedTree()
      tree.addFolder("data")
      let dying = FaultyCalls.killed(at: count).calls(over: tree.calls)
      let done = (try? make("2026", in: folder, calls: dying)) != nil
      var random = SeededGenerator(seed: seed)
      tree.cutPower(&random)
      let found = (try? tree.calls.list("data/2026")) ?? []
      #expect(found.isEmpty ? !done : found.count == 2, "seed \(seed)")
      guard !found.isEmpty else { continue }
      for file in try files() {
        let path = folder.folder(try EntryName("2026")).file(file.name)
        #expect(try FileReader.bytes(path, calls: tree.calls) == file.bytes, "seed \(seed)")
      }
    }
  }
}
