import Glibc
import Store
import Testing

@Suite("A file is read whole, or it is said why not")
struct FileReaderTests {
  @Test("all its bytes, also none and many", arguments: [0, 1, 100_000])
  func bytes(count: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    folder.write("a.json", bytes)
    #expect(try FileReader.bytes(folder.file("a.json")) == bytes)
  }

  @Test("a file that is too large is refused before it is read")
  func large() throws {
    let folder = try TemporaryFolder()
    folder.write("a.json", "")
    truncate(try folder.file("a.json").text, 1 << 30)
    let error = #expect(throws: StoreError.self) { try FileReader.bytes(folder.file("a.json")) }
    #expect(error?.reason == "filen är 1024 MB: högst 64 MB läses")
  }

  @Test("a pipe does not hang us, and is no file; nor is a folder")
  func pipe() throws {
    let folder = try TemporaryFolder()
    mkfifo(try folder.file("a.json").text, 0o600)
    mkdir(try folder.file("b.json").text, 0o700)
    for name in ["a.json", "b.json"] {
      let error = #expect(throws: StoreError.self) { try FileReader.bytes(folder.file(name)) }
      #expect(error?.reason == "det är ingen vanlig fil")
    }
  }

  @Test(
    "what the disk refuses is said",
    arguments: [
      (EACCES, "du saknar rättighet", StoreError.Kind.forbidden), (ENOENT, "den finns inte", .missing),
      (EIO, "disken svarar med fel", .device), (EMFILE, "för många filer är öppna", .device),
    ])
  func refused(code: Int32, cause: String, kind: StoreError.Kind) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.json")
    let error = #expect(throws: StoreError.self) {
      try FileReader.bytes(path, calls: FaultyCalls.failing(.open, code).calls)
    }
    #expect(error?.description == "\(path): filen kunde inte läsas: \(cause)")
    #expect(error?.kind == kind)
  }

  @Test("a file that shrinks while it is read is not taken for whole")
  func shrinking() throws {
    let folder = try TemporaryFolder()
    folder.write("a.json", "0123456789")
    var calls = FileSystemCalls.live
    calls.read = { (file, room, offset) throws(SystemFault) in
      offset >= 5 ? 0 : try FileSystemCalls.live.read(file, .init(rebasing: room.prefix(5)), offset)
    }
    let error = #expect(throws: StoreError.self) { try FileReader.bytes(folder.file("a.json"), calls: calls) }
    #expect(error?.reason == "filen ändrades medan den lästes")
    #expect(error?.kind == .changed)
  }
}
