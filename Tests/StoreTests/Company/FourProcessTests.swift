import FollowUp
import Store
import Testing

@Suite("Four programs write in one year at the same time")
struct FourProcessTests {
  private let each = 250

  @Test("a thousand edits: every one is kept or told of as a conflict, and journal and files agree")
  func thousand() throws {
    let copy = try YearCopy(shipped: "von/2019")
    let first = try copy.open().plan
    let writers = try (1...4).map { number in
      try WriterProcess("edit", copy.folder.path.text, "von", "2019", "P\(number)", "\(each)")
    }
    let told = writers.map { $0.wait() }
    #expect(told.allSatisfy { $0.status == 0 })
    let lines = told.flatMap(\.lines)
    #expect(lines.count == 4 * each)
    #expect(lines.allSatisfy { $0.hasPrefix("sparad ") || $0.hasPrefix("krock ") })
    try expectKept(lines, in: copy, from: first)
  }

  /// What each program was told is what the journal says, in one order without a gap, and the files hold it.
  private func expectKept(_ lines: [String], in copy: YearCopy, from first: Plan) throws {
    let history = try copy.open().wholeHistory().all
    #expect(history.map(\.number) == Array(1...history.count))
    let kept = lines.filter { $0.hasPrefix("sparad ") }.map {
      $0.split(separator: " ")[1...2].joined(separator: " ")
    }
    let written = history.flatMap(\.changes).compactMap { change -> String? in
      guard case .figure(let figure) = change.to, let number = figure.number else { return nil }
      return "\(change.address) \(number.decimalText)"
    }
    #expect(written.sorted() == kept.sorted())
    var expected = first
    for change in history.flatMap(\.changes) {
      // Nobody wrote over what they had not seen.
      #expect(try expected.value(at: change.address) == change.from)
      try expected.restore(change.address, to: change.to)
    }
    var year = try copy.open()
    #expect(year.plan == expected)
    try year.checkpoint()
    try FolderLock.holding(copy.folder.path) { (_) throws(StoreError) in }
    var files = Plan(committee: copy.committee, year: copy.year)
    for register in [FigureAddress.Register.plan, .goals, .risks, .money, .actions, .statistics] {
      _ = try RegisterFile(register, in: copy.folder.path).read(into: &files)
    }
    #expect(files.money == expected.money)
  }

  @Test("programs that are killed in the middle lose nothing they have been told is kept, and stop nobody")
  func killed() throws {
    let copy = try YearCopy(shipped: "von/2019")
    let victims = try (5...6).map { number in
      try WriterProcess("edit", copy.folder.path.text, "von", "2019", "P\(number)", "5000")
    }
    let others = try (1...2).map { number in
      try WriterProcess("edit", copy.folder.path.text, "von", "2019", "P\(number)", "60")
    }
    var acknowledged: [String] = []
    for victim in victims {
      var kept = 0
      while kept < 20 {
        let line = try victim.line()
        guard line.hasPrefix("sparad ") else { continue }
        acknowledged.append(line)
        kept += 1
      }
      victim.kill()
    }
    #expect(others.map { $0.wait() }.allSatisfy { $0.status == 0 && $0.lines.count == 60 })
    let history = try copy.open().wholeHistory().all
    let written = Set(
      history.flatMap(\.changes).compactMap { change -> String? in
        guard case .figure(let figure) = change.to, let number = figure.number else { return nil }
        return "sparad \(change.address) \(number.decimalText)"
      })
    #expect(acknowledged.count >= 40)
    #expect(acknowledged.allSatisfy(written.contains))
    var year = try copy.open()
    try year.checkpoint()
    #expect(try copy.open().plan == year.plan)
  }
}
