import Store
import Testing

@Suite("Killed at any call, a journal keeps every acknowledged line and no half of one")
struct JournalCrashTests {
  private static let lines = ["{\"n\": 1}", "{\"n\": \"två åäö\"}", "{\"n\": [3, 3, 3]}"]

  @Test("adding three lines to a new journal", arguments: 0..<14, [false, true])
  func newJournal(count: Int, halfWrites: Bool) throws {
    let folder = try TemporaryFolder()
    try crash(in: folder, before: [], count: count, halfWrites: halfWrites)
  }

  @Test("adding three lines after a torn tail", arguments: 0..<18, [false, true])
  func tornJournal(count: Int, halfWrites: Bool) throws {
    let folder = try TemporaryFolder()
    folder.write("journal.ndjson", "{\"n\": 0}\n{\"n\": \"half")
    try crash(in: folder, before: ["{\"n\": 0}"], count: count, halfWrites: halfWrites)
    if count > 8 { #expect(try folder.text("journal.torn-9") == "{\"n\": \"half") }
  }

  /// Adds until the program is killed, then reads as the next program would.
  private func crash(
    in folder: TemporaryFolder, before: [String], count: Int, halfWrites: Bool
  ) throws {
    let dying = FaultyCalls.killed(at: count, halfWrites: halfWrites)
    let acknowledged = addLines(to: JournalFile(in: folder.path, calls: dying.calls))
    var next = JournalFile(in: folder.path, calls: .patient)
    let page = try next.readAll()
    let found = page.lines.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(found.starts(with: before + acknowledged))
    #expect((before + Self.lines).starts(with: found))
    #expect(found.count <= before.count + acknowledged.count + 1)
    _ = try next.add("\"efter\"", after: page.next)
    let after = try next.readAll()
    #expect(after.lines.map { String(decoding: $0.bytes, as: UTF8.self) } == found + ["\"efter\""])
    #expect(after.tornTail == nil)
  }

  /// The lines that were acknowledged before the program was killed.
  private func addLines(to fresh: JournalFile) -> [String] {
    var journal = fresh
    var acknowledged: [String] = []
    guard var end = try? journal.readAll().next else { return [] }
    for line in Self.lines {
      guard let next = try? journal.add(line, after: end) else { break }
      end = next
      acknowledged.append(line)
    }
    return acknowledged
  }
}
