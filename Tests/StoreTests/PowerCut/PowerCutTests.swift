import Store
import Testing

@Suite("A power cut at any call loses nothing that was acknowledged")
struct PowerCutTests {
  private let old = Array("{\"old\": \"gammalt innehåll\"}\n".utf8)
  private let new = Array("{\"new\": \"nytt innehåll\"}\n".utf8)
  private let folder: FolderPath
  private let seeds = UInt64(1)...40

  init() throws { folder = try FolderPath(root: "data/von/2025") }

  @Test("a replaced file is old or new, and new when the program said so", arguments: 0..<9)
  func replacing(count: Int) throws {
    for seed in seeds {
      let disk = SimulatedDisk()
      let path = folder.file(try EntryName("money.json"))
      try AtomicFile.replace(path, with: old, calls: disk.calls)
      let dying = FaultyCalls.killed(at: count).calls(over: disk.calls)
      let done = (try? AtomicFile.replace(path, with: new, calls: dying)) != nil
      var random = SeededGenerator(seed: seed)
      disk.cutPower(&random)
      let found = try FileReader.bytes(path, calls: disk.calls)
      #expect(found == new || (found == old && !done), "seed \(seed)")
    }
  }

  @Test("a journal has every acknowledged line, whole, and takes the next", arguments: 0..<18)
  func journal(count: Int) throws {
    for seed in seeds {
      let disk = SimulatedDisk()
      let dying = FaultyCalls.killed(at: count).calls(over: disk.calls)
      let acknowledged = addLines(calls: dying)
      var random = SeededGenerator(seed: seed)
      disk.cutPower(&random)
      var journal = JournalFile(in: folder, calls: disk.calls)
      let page = try journal.readAll()
      let found = page.lines.map { String(decoding: $0.bytes, as: UTF8.self) }
      #expect(found.starts(with: acknowledged), "seed \(seed)")
      #expect(Self.lines.starts(with: found), "seed \(seed)")
      try FolderLock.holding(folder, calls: disk.calls) { (lock) throws(StoreError) in
        _ = try journal.append(Array("\"efter\"".utf8), after: page.next, under: lock)
      }
      disk.cutPower(&random)
      var last = JournalFile(in: folder, calls: disk.calls)
      #expect(try last.readAll().lines.count == found.count + 1, "seed \(seed)")
    }
  }

  private static let lines = ["{\"n\": 1}", "{\"n\": \"två åäö\"}", "{\"n\": [3, 3, 3]}"]

  private func addLines(calls: FileSystemCalls) -> [String] {
    var journal = JournalFile(in: folder, calls: calls)
    var end = JournalPosition.start
    for (index, line) in Self.lines.enumerated() {
      do throws(StoreError) {
        let after = end
        end = try FolderLock.holding(folder, calls: calls) { (lock) throws(StoreError) in
          try journal.append(Array(line.utf8), after: after, under: lock)
        }
      } catch {
        return Array(Self.lines.prefix(index))
      }
    }
    return Self.lines
  }
}
