import FollowUp
import Glibc
import Store
import Testing

@Suite("A year one may not write in is known when it is opened")
struct WritingRightTests {
  private static func open(_ copy: YearCopy, refusing name: String, _ code: Int32) throws -> YearFolder {
    var calls = FileSystemCalls.live
    let refused = name.isEmpty ? copy.folder.path.text : copy.folder.path.text + "/" + name
    calls.mayWrite = { (path) throws(SystemFault) in
      if path == refused { throw SystemFault(code: code) }
    }
    return try copy.open(calls: calls)
  }

  @Test(
    "the folder, the journal or a register's file: which one is told, and nothing is tried",
    arguments: ["", "journal.ndjson", "money.json"])
  func told(name: String) throws {
    let copy = try YearCopy(journal: true)
    var year = try Self.open(copy, refusing: name, EACCES)
    #expect(year.isReadOnly)
    let file = copy.folder.path.text + (name.isEmpty ? "" : "/" + name)
    #expect(year.readOnlyReason?.description == "\(file): skrivskyddad: du får läsa men inte skriva här")
    let before = copy.contents
    let address = try #require(FigureAddress("sn/2026/goals/besok/comment"))
    let change = Change(address, from: try year.plan.value(at: address), to: .text("Nytt"))
    let error = #expect(throws: StoreError.self) { try year.commit([change], time: stamp(1)) }
    #expect(error == year.readOnlyReason)
    try year.checkpoint()
    #expect(copy.contents == before)
    #expect(!copy.folder.names.contains(".lock"))
  }

  @Test("a disk that can only be read is told as what it is")
  func disk() throws {
    let year = try Self.open(YearCopy(), refusing: "", EROFS)
    #expect(year.readOnlyReason?.reason == "skrivskyddad: disken går bara att läsa")
  }

  @Test("a file that is not there stands in nobody's way")
  func missing() throws {
    #expect(try !Self.open(YearCopy(), refusing: "journal.ndjson", ENOENT).isReadOnly)
  }
}
