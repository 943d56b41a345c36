import FollowUp
import Store
import Testing

@Suite("Killed at any system call, a year shows every acknowledged edit and no half of one")
struct CrashTests {
  /// Three entries, one of them over three registers, and a checkpoint after the second.
  private static func entries(_ plan: Plan) throws -> [[Change]] {
    func change(_ text: String, _ from: FieldValue, _ to: FieldValue) throws -> Change {
      Change(try #require(FigureAddress("sn/2026/" + text)), from: from, to: to)
    }
    let number = { (value: Int) in FieldValue.figure(Figure(.number(ExactDecimal(value)))) }
    return try [
      [change("goals/besok/comment", .text("Räknas för hand."), .text("Ett"))],
      [
        change("goals/besok/comment", .text("Ett"), .text("Två")),
        change("statistics/lagenheter/lediga/outcome@2026-01", number(14), number(15)),
        change("risks/upphandling/motivation", .text("Inköpen sköts bättre."), .text("Två")),
      ],
      [change("goals/besok/comment", .text("Två"), .text("Tre"))],
    ]
  }

  @Test("commits and checkpoints", arguments: 0..<75, [false, true])
  func killed(count: Int, halfWrites: Bool) throws {
    let copy = try YearCopy()
    let entries = try Self.entries(copy.open().plan)
    var plans = [try copy.open().plan]
    for entry in entries {
      var plan = plans[plans.count - 1]
      try plan.apply(entry)
      plans.append(plan)
    }
    let dying = FaultyCalls.killed(at: count, halfWrites: halfWrites)
    let acknowledged = run(entries, copy, dying)
    if count < 70 { #expect(dying.isDead) }
    let next = try copy.open()
    let standing = try #require(plans.firstIndex(of: next.plan))
    #expect(standing >= acknowledged && standing <= acknowledged + 1)
    try finish(next, copy, entries, from: standing)
    #expect(try copy.open().plan == plans[3])
  }

  /// How many entries were acknowledged before the program was killed.
  private func run(_ entries: [[Change]], _ copy: YearCopy, _ dying: FaultyCalls) -> Int {
    var acknowledged = 0
    do {
      var year = try copy.open(calls: dying.calls)
      for (index, entry) in entries.enumerated() {
        guard try year.commit(entry, time: stamp(index)).isSaved else { break }
        acknowledged += 1
        if index > 0 { try year.checkpoint() }
      }
    } catch {
      #expect(dying.isDead)
    }
    return acknowledged
  }

  /// The next program does what was left, and tidies up.
  private func finish(_ opened: YearFolder, _ copy: YearCopy, _ entries: [[Change]], from start: Int) throws {
    var year = opened
    for entry in entries[start...] { #expect(try year.commit(entry, time: stamp(9)).isSaved) }
    try year.checkpoint()
    #expect(try year.wholeHistory().all.map(\.number) == [1, 2, 3])
    let extra = copy.folder.names.filter { !YearCopy.names.contains($0) && !$0.hasPrefix("journal.torn") }
    #expect(extra == [".checkpoint", ".lock", "journal.ndjson"])
  }
}
