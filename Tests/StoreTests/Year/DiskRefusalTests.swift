import FollowUp
import Glibc
import Store
import Testing

@Suite("A disk that refuses is told at once, and nothing is half-written")
struct DiskRefusalTests {
  private static func change(_ year: YearFolder) throws -> Change {
    let address = try #require(FigureAddress("sn/2026/goals/besok/comment"))
    return Change(address, from: try year.plan.value(at: address), to: .text("Nytt"))
  }

  @Test(
    "a commit that cannot be kept changes neither disk nor plan",
    arguments: [
      (
        ChangingCall.open, EACCES, "skrivskyddad: du får läsa men inte skriva här", StoreError.Kind.forbidden
      ),
      (.open, EROFS, "skrivskyddad: disken går bara att läsa", .forbidden),
      (.write, ENOSPC, "ändringen kunde inte sparas: disken är full", .full),
      (.write, EDQUOT, "ändringen kunde inte sparas: ditt utrymme på disken är slut", .full),
      (.syncData, EIO, "ändringen kunde inte sparas: disken svarar med fel", .device),
    ])
  func commit(call: ChangingCall, code: Int32, reason: String, kind: StoreError.Kind) throws {
    let copy = try YearCopy(journal: true)
    let calm = try copy.open()
    // The mark, the six files and the journal are opened to be read.
    let faulty = FaultyCalls { (made, earlier) in
      made == call && (call != .open || earlier.count >= 8) ? code : nil
    }
    var year = try copy.open(calls: faulty.calls)
    let before = copy.contents
    #expect(copy.folder.names == (YearCopy.names + ["journal.ndjson"]).sorted())
    let error = #expect(throws: StoreError.self) {
      try year.commit([Self.change(year)], time: stamp(1))
    }
    #expect(error?.reason == reason)
    #expect(error?.kind == kind)
    #expect(year.plan == calm.plan)
    #expect(copy.contents == before)
    var healthy = try copy.open()
    #expect(try healthy.commit([Self.change(healthy)], time: stamp(2)).isSaved)
    #expect(try healthy.wholeHistory().all.last?.number == 4)
  }

  @Test(
    "a checkpoint that cannot be written leaves every edit, in the journal",
    arguments: [(ChangingCall.write, ENOSPC, "disken är full"), (.rename, EIO, "disken svarar med fel")])
  func checkpoint(call: ChangingCall, code: Int32, cause: String) throws {
    let copy = try YearCopy(journal: true)
    var year = try copy.open(calls: FaultyCalls.failing(call, code).calls)
    let before = copy.contents
    let error = #expect(throws: StoreError.self) { try year.checkpoint() }
    #expect(error?.reason == "filen kunde inte sparas: \(cause)")
    #expect(copy.contents == before)
    #expect(try copy.open().plan == year.plan)
  }

  @Test("a file that may not be read is said, by name", arguments: YearCopy.names)
  func unreadable(name: String) throws {
    let copy = try YearCopy()
    var calls = FileSystemCalls.live
    calls.open = { (path, flags, mode) throws(SystemFault) in
      if path.hasSuffix("/" + name) { throw SystemFault(code: EACCES) }
      return try FileSystemCalls.live.open(path, flags, mode)
    }
    let error = #expect(throws: StoreError.self) { try copy.open(calls: calls) }
    #expect(error?.description == "\(copy.folder.path)/\(name): filen kunde inte läsas: du saknar rättighet")
  }

  @Test("a file that is gone is said, by name", arguments: YearCopy.names)
  func missing(name: String) throws {
    let copy = try YearCopy()
    unlink(try copy.folder.file(name).text)
    let error = #expect(throws: StoreError.self) { try copy.open() }
    #expect(error?.description == "\(copy.folder.path)/\(name): filen kunde inte läsas: den finns inte")
    #expect(error?.kind == .missing)
  }
}
