import FollowUp
import Store
import Testing

@Suite("A clock set back and a torn line are told, and nothing is lost")
struct OddTimesTests {
  private func change(_ year: YearFolder, to text: String) throws -> Change {
    let address = try #require(FigureAddress("sn/2026/goals/besok/comment"))
    return Change(address, from: try year.plan.value(at: address), to: .text(text))
  }

  @Test(
    "a clock set back: the order of the journal is that of its numbers, undo takes the latest, and the later time is told"
  )
  func clockSetBack() throws {
    let copy = try YearCopy()
    var year = try copy.open()
    #expect(try year.commit([change(year, to: "ett")], time: "2026-11-21T15:00:00Z").isSaved)
    #expect(year.laterTime == nil)
    #expect(try year.commit([change(year, to: "två")], time: "2026-11-21T14:00:00Z").isSaved)
    #expect(year.laterTime == "2026-11-21T15:00:00Z")
    try year.checkpoint()
    var next = try copy.open()
    #expect(try next.plan.value(at: change(next, to: "").address) == .text("två"))
    #expect(try next.undo(time: "2026-11-21T13:00:00Z").isSaved)
    #expect(try next.plan.value(at: change(next, to: "").address) == .text("ett"))
    #expect(try next.wholeHistory().all.map(\.number) == [1, 2, 3])
  }

  @Test("a line that another program left torn is put aside by the next edit, which says where")
  func torn() throws {
    let copy = try YearCopy()
    var year = try copy.open()
    #expect(try year.commit([change(year, to: "ett")], time: stamp(1)).isSaved)
    let whole = try #require(try copy.folder.text("journal.ndjson"))
    copy.folder.write("journal.ndjson", whole + "{\"number\": 2, \"ti")
    #expect(try year.commit([change(year, to: "två")], time: stamp(2)).isSaved)
    let name = try #require(year.putAside)
    #expect(try copy.folder.text(name) == "{\"number\": 2, \"ti")
    #expect(year.tornTail == nil)
    #expect(try copy.open().wholeHistory().all.count == 2)
    #expect(try year.commit([change(year, to: "tre")], time: stamp(3)).isSaved)
    #expect(year.putAside == nil)
  }
}
