import Glibc
import Store
import Testing

@Suite("A journal is only added to, and keeps what it has said yes to")
struct JournalFileTests {
  @Test("what is added is read, by the same and by another program")
  func added() throws {
    let folder = try TemporaryFolder()
    var journal = JournalFile(in: folder.path)
    #expect(try journal.readAll().lines.isEmpty)
    var end = try journal.add("{\"a\": 1}", after: .start)
    end = try journal.add("{\"å\": 2}", after: end)
    #expect(end == JournalPosition(offset: 19, line: 3))
    #expect(try folder.text("journal.ndjson") == "{\"a\": 1}\n{\"å\": 2}\n")
    var other = JournalFile(in: folder.path)
    let page = try other.readAll()
    #expect(page.lines.map { String(decoding: $0.bytes, as: UTF8.self) } == ["{\"a\": 1}", "{\"å\": 2}"])
    #expect(page.lines.map(\.position) == [.start, JournalPosition(offset: 9, line: 2)])
    #expect(page.next == end)
    #expect(page.tornTail == nil)
  }

  @Test("reading goes on where it ended, with line numbers of the whole file")
  func continued() throws {
    let folder = try TemporaryFolder()
    folder.write("journal.ndjson", "1\n2\n")
    var reader = JournalFile(in: folder.path)
    let end = try reader.readAll().next
    #expect(try reader.read(from: end).lines.isEmpty)
    var writer = JournalFile(in: folder.path)
    _ = try writer.add("[3]", after: end)
    let page = try reader.read(from: end)
    #expect(page.lines.map(\.position.line) == [3])
    let error = #expect(throws: StoreError.self) { try page.lines[0].node.array()[0].string() }
    #expect(error?.line == 3)
    #expect(error?.column == 2)
  }

  @Test("nobody adds after what they have not seen")
  func unseen() throws {
    let folder = try TemporaryFolder()
    var first = JournalFile(in: folder.path)
    var second = JournalFile(in: folder.path)
    let start = try second.readAll().next
    _ = try first.add("1", after: .start)
    let error = #expect(throws: StoreError.self) { try second.add("2", after: start) }
    #expect(error?.reason == "någon annan har ändrat sedan du läste: läs in mappen igen")
    #expect(error?.kind == .changed)
    let seen = try second.read(from: start)
    #expect(seen.lines.count == 1)
    _ = try second.add("2", after: seen.next)
    #expect(try folder.text("journal.ndjson") == "1\n2\n")
  }

  @Test("an edit is one write and one sync; the first of all syncs the folder before it")
  func cost() throws {
    let folder = try TemporaryFolder()
    let recorder = FaultyCalls { (_, _) in nil }
    var journal = JournalFile(in: folder.path, calls: recorder.calls)
    var end = try journal.add("1", after: .start)
    #expect(recorder.made == [.open, .open, .syncAll, .write, .syncData])
    end = try journal.add("2", after: end)
    _ = try journal.add("3", after: end)
    #expect(recorder.made.dropFirst(5) == [.write, .syncData, .write, .syncData])
  }

  @Test(
    "a tail torn at any byte is skipped, reported, moved aside and followed by the next edit",
    arguments: 1..<18)
  func torn(count: Int) throws {
    let folder = try TemporaryFolder()
    let tail = Array("{\"value\": \"åäö\"}\n".utf8.prefix(count))
    folder.write("journal.ndjson", Array("{\"a\": 1}\n".utf8) + tail)
    var journal = JournalFile(in: folder.path)
    let page = try journal.readAll()
    #expect(page.lines.count == 1)
    #expect(page.next == JournalPosition(offset: 9, line: 2))
    #expect(page.tornTail == tail)
    #expect(folder.names == ["journal.ndjson"])
    _ = try journal.add("{\"b\": 2}", after: page.next)
    #expect(try folder.text("journal.ndjson") == "{\"a\": 1}\n{\"b\": 2}\n")
    #expect(try FileReader.bytes(folder.file("journal.torn-9")) == tail)
  }

  @Test(
    "a last line that is not JSON is torn, whatever it holds",
    arguments: [
      "\u{0}\u{0}\u{0}\n", "\u{0}\u{0}", "{\"a\":\n", "\n", "{\"a\": 1} x\n",
    ])
  func tornWithLineFeed(tail: String) throws {
    let folder = try TemporaryFolder()
    folder.write("journal.ndjson", "1\n" + tail)
    var journal = JournalFile(in: folder.path)
    #expect(try journal.readAll().tornTail == Array(tail.utf8))
    _ = try journal.add("2", after: journal.readAll().next)
    #expect(try folder.text("journal.ndjson") == "1\n2\n")
    #expect(try folder.text("journal.torn-2") == tail)
  }

  @Test("an earlier torn tail from the same place is kept too")
  func tornTwice() throws {
    let folder = try TemporaryFolder()
    folder.write("journal.torn-0", "first")
    folder.write("journal.ndjson", "second")
    var journal = JournalFile(in: folder.path)
    _ = try journal.add("1", after: .start)
    #expect(try folder.text("journal.torn-0") == "first")
    #expect(try folder.text("journal.torn-0-2") == "second")
  }

  @Test("a broken line in the middle is an error with its place")
  func broken() throws {
    let folder = try TemporaryFolder()
    folder.write("journal.ndjson", "{}\n{\"å\": 1,}\n{}\n")
    let error = #expect(throws: StoreError.self) {
      var journal = JournalFile(in: folder.path)
      _ = try journal.readAll()
    }
    #expect(
      error?.description
        == "\(folder.path)/journal.ndjson:2:8: raden är skadad: kommatecknet före } ska bort")
  }

  @Test(
    "a journal that is removed, replaced or shortened is noticed, reading and adding",
    arguments: [
      ("removed", "journalen har tagits bort"), ("replaced", "journalen har bytts ut"),
      ("shortened", "journalen har blivit kortare"),
    ])
  func pulledAway(how: String, reason: String) throws {
    let folder = try TemporaryFolder()
    var journal = JournalFile(in: folder.path)
    let end = try journal.add("{\"a\": 1}", after: .start)
    let path = try folder.file("journal.ndjson")
    switch how {
    case "removed": unlink(path.text)
    case "replaced": try AtomicFile.replace(path, with: Array("{\"b\": 1}\n{\"c\": 1}\n".utf8))
    default: truncate(path.text, 3)
    }
    let before = folder.names
    for attempt in [
      { (journal: inout JournalFile) in _ = try journal.read(from: end) },
      { (journal: inout JournalFile) in _ = try journal.add("2", after: end) },
    ] {
      let error = #expect(throws: StoreError.self) { try attempt(&journal) }
      #expect(error?.description == "\(path): \(reason): läs in mappen igen")
      #expect(error?.kind == .changed)
    }
    #expect(folder.names.filter { $0 != ".lock" } == before.filter { $0 != ".lock" })
  }

  @Test(
    "what the disk refuses is said, and the line is taken back",
    arguments: [
      (ChangingCall.write, ENOSPC, "disken är full", StoreError.Kind.full),
      (.syncData, EIO, "disken svarar med fel", .device),
      (.syncData, EDQUOT, "ditt utrymme på disken är slut", .full),
    ])
  func refused(call: ChangingCall, code: Int32, cause: String, kind: StoreError.Kind) throws {
    let folder = try TemporaryFolder()
    var healthy = JournalFile(in: folder.path)
    let end = try healthy.add("1", after: .start)
    var journal = JournalFile(in: folder.path, calls: FaultyCalls.failing(call, code).calls)
    let error = #expect(throws: StoreError.self) { try journal.add("2", after: end) }
    #expect(error?.reason == "ändringen kunde inte sparas: \(cause)")
    #expect(error?.kind == kind)
    #expect(try folder.text("journal.ndjson") == "1\n")
    _ = try healthy.add("3", after: end)
    #expect(try folder.text("journal.ndjson") == "1\n3\n")
  }

  @Test("a write that the full disk cuts short is taken back")
  func short() throws {
    let folder = try TemporaryFolder()
    let faulty = FaultyCalls { (call, earlier) in call == .write && earlier.contains(.write) ? ENOSPC : nil }
    var calls = faulty.calls
    let write = calls.write
    calls.write = { (file, bytes) throws(SystemFault) in
      try write(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(3)))
    }
    var journal = JournalFile(in: folder.path, calls: calls)
    let error = #expect(throws: StoreError.self) { try journal.add("{\"a\": 1}", after: .start) }
    #expect(error?.reason == "ändringen kunde inte sparas: disken är full")
    #expect(try folder.text("journal.ndjson") == "")
  }

  @Test("a line that cannot be taken back is said to be there perhaps")
  func notTakenBack() throws {
    let folder = try TemporaryFolder()
    let faulty = FaultyCalls { (call, _) in call == .syncData || call == .truncate ? EIO : nil }
    var journal = JournalFile(in: folder.path, calls: faulty.calls)
    let error = #expect(throws: StoreError.self) { try journal.add("1", after: .start) }
    #expect(
      error?.reason == "ändringen kunde inte sparas: disken svarar med fel, och den kan ändå stå i journalen")
  }

  @Test("only one JSON value on one line can be added", arguments: ["{\n}", "", "{", "1 2"])
  func notALine(line: String) throws {
    let folder = try TemporaryFolder()
    var journal = JournalFile(in: folder.path)
    #expect(throws: StoreError.self) { try journal.add(line, after: .start) }
    #expect(folder.names == [".lock"])
  }

  @Test("a lock on another folder does not do")
  func wrongLock() throws {
    let folder = try TemporaryFolder()
    let other = try TemporaryFolder()
    let error = #expect(throws: StoreError.self) {
      try FolderLock.holding(other.path) { (lock) throws(StoreError) in
        var journal = JournalFile(in: folder.path)
        _ = try journal.append(Array("1".utf8), after: .start, under: lock)
      }
    }
    #expect(error?.reason == "låset gäller en annan mapp")
  }

  @Test("a link or a pipe in the journal's place is no journal")
  func notAFile() throws {
    let folder = try TemporaryFolder()
    mkfifo(try folder.file("journal.ndjson").text, 0o600)
    var journal = JournalFile(in: folder.path)
    let pipe = #expect(throws: StoreError.self) { try journal.readAll() }
    #expect(pipe?.reason == "det är ingen vanlig fil")
    unlink(try folder.file("journal.ndjson").text)
    symlink("/dev/null", try folder.file("journal.ndjson").text)
    let link = #expect(throws: StoreError.self) { try journal.readAll() }
    #expect(link?.reason == "journalen kunde inte läsas: det är en länk")
  }
}
