import Store
import Testing

@Suite("Several programs add to one journal")
struct JournalCompanyTests {
  @Test("no edit of anyone's is lost or split")
  func company() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    try await withThrowingTaskGroup(of: Void.self) { (group) in
      for program in 0..<4 {
        group.addTask { try Self.add(program: program, count: 25, in: path) }
      }
      try await group.waitForAll()
    }
    var journal = JournalFile(in: path)
    let page = try journal.readAll()
    let texts = page.lines.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(Set(texts) == Set((0..<4).flatMap { (program) in (0..<25).map { "[\(program), \($0)]" } }))
    #expect(texts.count == 100)
    for program in 0..<4 {
      let own = texts.filter { $0.hasPrefix("[\(program),") }
      #expect(own == (0..<25).map { "[\(program), \($0)]" })
    }
  }

  /// As a program does: takes the lock, reads what others have added, and adds.
  private static func add(program: Int, count: Int, in folder: FolderPath) throws {
    var journal = JournalFile(in: folder)
    var end = JournalPosition.start
    for number in 0..<count {
      let seen = end
      end = try FolderLock.holding(folder, patience: 60_000) { (lock) throws(StoreError) in
        let next = try journal.read(from: seen).next
        return try journal.append(Array("[\(program), \(number)]".utf8), after: next, under: lock)
      }
    }
  }
}
