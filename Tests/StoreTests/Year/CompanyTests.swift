import FollowUp
import Store
import Testing

@Suite("Several people in one year: every edit is kept or told of, none is lost")
struct CompanyTests {
  @Test("two people in any order, with checkpoints and restarts between", arguments: UInt64(1)...12)
  func interleaved(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let copy = try YearCopy()
    let first = try copy.open().plan
    let addresses = EditableFields(of: first).addresses
    var years = [try copy.open(who: "AK"), try copy.open(who: "BL")]
    var kept: [Change] = []
    for step in 0..<60 {
      let who = Int.random(in: 0...1, using: &random)
      if Int.random(in: 0..<10, using: &random) == 0 { try years[who].checkpoint() }
      if Int.random(in: 0..<10, using: &random) == 0 { years[who] = try copy.open(who: ["AK", "BL"][who]) }
      let address = try #require(addresses.randomElement(using: &random))
      guard let change = EditableFields(of: years[who].plan).change(address, &random) else { continue }
      switch try years[who].commit([change], time: stamp(step)) {
      case .saved(let changed, _): kept += changed
      case .conflict(let mine, let theirs, let other):
        #expect(mine == change && theirs != change.from && other == ["BL", "AK"][who])
      case .refused, .nothing: Issue.record("refused: \(change)")
      }
    }
    try expect(copy, first, kept)
  }

  /// The year is the first files with every kept change put in, in the journal's order.
  private func expect(_ copy: YearCopy, _ first: Plan, _ kept: [Change]) throws {
    var year = try copy.open()
    #expect(try year.wholeHistory().all.flatMap(\.changes) == kept)
    var expected = first
    for change in kept { try expected.restore(change.address, to: change.to) }
    #expect(year.plan == expected)
    try year.checkpoint()
    #expect(try copy.open().plan == expected)
  }

  @Test("four at once")
  func atOnce() async throws {
    let copy = try YearCopy()
    let first = try copy.open().plan
    let (path, committee) = (copy.folder.path, copy.committee)
    try await withThrowingTaskGroup(of: Int.self) { (group) in
      for person in 0..<4 {
        group.addTask { try Self.work(person, path, committee) }
      }
      var saved = 0
      for try await count in group { saved += count }
      let history = try copy.open().wholeHistory().all
      #expect(history.count == saved)
      #expect(history.map(\.number) == Array(1...history.count))
      try expect(copy, first, history.flatMap(\.changes))
    }
  }

  /// Edits until 15 are kept; how many were.
  private static func work(_ person: Int, _ path: FolderPath, _ committee: EntityID) throws -> Int {
    var calls = FileSystemCalls.live
    calls.pause = { _ in FileSystemCalls.live.pause(1) }
    var random = SeededGenerator(seed: UInt64(person))
    var year = try YearFolder(path, committee: committee, year: 2026, who: "P\(person)", calls: calls)
    let addresses = EditableFields(of: year.plan).addresses
    var saved = 0
    for step in 0..<1000 where saved < 15 {
      let address = try #require(addresses.randomElement(using: &random))
      guard let change = EditableFields(of: year.plan).change(address, &random) else { continue }
      do throws(StoreError) {
        if try year.commit([change], time: stamp(step)).isSaved { saved += 1 }
        if step % 7 == 0 { try year.checkpoint() }
      } catch {
        guard error.kind == .busy else { throw error }
      }
    }
    return saved
  }
}
