import FollowUp
import Store
import Testing

@Suite("What was decided can always be seen again")
struct DecidedVersionTests {
  private let point = "2026-08"

  private func decide(_ year: inout YearFolder) throws {
    let id = try #require(EntityID(point))
    let changes = try SignOff.decide(
      id, in: year.plan, day: "2026-09-24", by: "AK", reference: nil, openErrors: 0)
    #expect(try year.commit(changes, time: stamp(1)).isSaved)
  }

  private func edit(_ year: inout YearFolder, _ text: String, _ minute: Int) throws {
    let address = try #require(FigureAddress("sn/2026/goals/besok/outcome@2024"))
    let figure = Figure(.number(try #require(ExactDecimal(literal: text))))
    let change = Change(address, from: try year.plan.value(at: address), to: .figure(figure))
    #expect(try year.commit([change], time: stamp(minute)).isSaved)
  }

  @Test("it stays when the report is unlocked, and the latest decision is the one that is seen")
  func afterUnlocking() throws {
    let copy = try YearCopy()
    var year = try copy.open()
    try decide(&year)
    let first = year.plan
    let id = try #require(EntityID(point))
    let unlocking = try SignOff.unlock(id, in: year.plan, reason: "Fel")
    #expect(try year.commit(unlocking, why: "Fel", time: stamp(2)).isSaved)
    try edit(&year, "1901", 3)
    #expect(try year.decidedVersion(of: id) == first)
    try decide(&year)
    let second = year.plan
    #expect(try year.decidedVersion(of: id) == second)
    #expect(second != first)
    #expect(second.reportingPoint(id)?.digest == ReportDigest.of(second))
  }

  @Test("an unlocking is not undone over an edit made since: what was decided is not what stands there")
  func relocked() throws {
    let copy = try YearCopy()
    var year = try copy.open(who: "AK")
    try decide(&year)
    let id = try #require(EntityID(point))
    let unlocking = try SignOff.unlock(id, in: year.plan, reason: "Fel")
    #expect(try year.commit(unlocking, why: "Fel", time: stamp(2)).isSaved)
    var other = try copy.open(who: "BL")
    try edit(&other, "1901", 3)
    guard case .refused(.invalid(_, .decidedOtherwise)) = try year.undo(time: stamp(4)) else {
      return #expect(Bool(false))
    }
    #expect(try other.undo(time: stamp(5)).isSaved)
    #expect(try year.undo(time: stamp(6)).isSaved)
    #expect(year.plan.reportingPoint(id)?.decided == "2026-09-24")
  }

  @Test("what somebody has changed meanwhile is not decided unseen")
  func unseen() throws {
    let copy = try YearCopy()
    var year = try copy.open(who: "AK")
    let id = try #require(EntityID(point))
    let decision = try SignOff.decide(
      id, in: year.plan, day: "2026-09-24", by: "AK", reference: nil, openErrors: 0)
    var other = try copy.open(who: "BL")
    try edit(&other, "1901", 1)
    guard case .refused(.invalid(_, .decidedOtherwise)) = try year.commit(decision, time: stamp(2)) else {
      return #expect(Bool(false))
    }
    try decide(&year)
  }

  @Test("one entry is taken back, or it is told which later one stands on it")
  func oneEntry() throws {
    let copy = try YearCopy()
    var year = try copy.open()
    try edit(&year, "1900", 0)
    try edit(&year, "1901", 1)
    guard case .refused(.invalid(_, .laterEntry(2, who: "AK"))) = try year.takeBack(1, time: stamp(2)) else {
      return #expect(Bool(false))
    }
    #expect(try year.takeBack(2, time: stamp(3)).isSaved)
    #expect(try year.takeBack(1, time: stamp(4)).isSaved)
    #expect(try copy.open().plan == year.plan)
    #expect(try year.plan == YearCopy().open().plan)
  }

  @Test("an entry of the far past is taken back too, also when the year was opened without reading it")
  func farPast() throws {
    let copy = try YearCopy()
    var year = try copy.open()
    try edit(&year, "1900", 0)
    let comment = try #require(FigureAddress("sn/2026/goals/besok/comment"))
    for step in 1...300 {
      let change = Change(comment, from: try year.plan.value(at: comment), to: .text("nummer \(step)"))
      #expect(try year.commit([change], time: stamp(step)).isSaved)
    }
    try year.checkpoint()
    var next = try copy.open(who: "BL")
    guard case .refused(.invalid(_, .laterEntry(301, who: "AK"))) = try next.takeBack(2, time: stamp(400))
    else { return #expect(Bool(false)) }
    #expect(try next.takeBack(1, time: stamp(401)).isSaved)
    let besok = try #require(FigureAddress("sn/2026/goals/besok/outcome@2024"))
    let first = try YearCopy().open().plan.value(at: besok)
    #expect(try next.plan.value(at: besok) == first)
    #expect(try copy.open().plan == next.plan)
  }

  @Test(
    "the whole journal is at hand once it has been read, with what is written after, and what is in the files stays"
  )
  func wholeHistory() throws {
    let copy = try YearCopy()
    var year = try copy.open()
    try edit(&year, "1900", 0)
    try year.checkpoint()
    var next = try copy.open()
    try next.keepWholeHistory()
    try edit(&next, "1901", 1)
    #expect(try next.wholeHistory().all.map(\.number) == [1, 2])
    try next.checkpoint()
    #expect(try copy.open().plan == next.plan)
    #expect(try copy.open().wholeHistory().all.map(\.number) == [1, 2])
  }

  @Test("later edits are taken back from it, also after a checkpoint and a restart")
  func version() throws {
    let copy = try YearCopy()
    var year = try copy.open()
    try edit(&year, "1900", 0)
    try decide(&year)
    let decided = year.plan
    let next = try #require(Period("2026"))
    let report = ReportingPoint(
      id: try #require(EntityID("2026")), kind: .fullYear, name: "Helår", period: next)
    let opening = Change(
      year.plan.address(.plan, [report.id]), from: .thing(nil),
      to: .thing(Placed(.reportingPoint(report), after: EntityID(self.point))))
    #expect(try year.commit([opening], time: stamp(2)).isSaved)
    try edit(&year, "1901", 2)
    try year.checkpoint()
    var again = try copy.open()
    try edit(&again, "1902", 3)
    let id = try #require(EntityID(point))
    #expect(try again.decidedVersion(of: id) == decided)
    #expect(try again.decidedVersion(of: try #require(EntityID("plan"))) == nil)
  }

  @Test("it is unlocked with a reason only, neither without one nor by undoing")
  func unlocked() throws {
    let copy = try YearCopy()
    var year = try copy.open()
    try decide(&year)
    let id = try #require(EntityID(point))
    let changes = try SignOff.unlock(id, in: year.plan, reason: "Fel prognos")
    for outcome in [try year.commit(changes, time: stamp(2)), try year.undo(time: stamp(3))] {
      guard case .refused(.invalid(_, .lockedWithoutReason)) = outcome else { return #expect(Bool(false)) }
    }
    #expect(year.plan.reportingPoint(id)?.decided == "2026-09-24")
    #expect(try year.commit(changes, why: "Fel prognos", time: stamp(4)).isSaved)
    #expect(year.plan.reportingPoint(id)?.decided == nil)
    #expect(try copy.open().plan == year.plan)
  }
}
