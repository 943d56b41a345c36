import FollowUp
import Glibc
import Store
import Testing

@Suite("A checkpoint brings the files up to the journal, and the next start reads no more than it must")
struct CheckpointTests {
  private let copy: YearCopy
  private let full: Plan

  init() throws {
    copy = try YearCopy(journal: true)
    full = try copy.open().plan
  }

  private func edit(_ text: String, in year: inout YearFolder) throws {
    let address = try #require(FigureAddress("sn/2026/goals/besok/comment"))
    let change = Change(address, from: try year.plan.value(at: address), to: .text(text))
    #expect(try year.commit([change], time: stamp(1)).isSaved)
  }

  @Test("only the files with changes are written")
  func changedFiles() throws {
    let before = copy.contents
    var year = try copy.open()
    try year.checkpoint()
    let changed = copy.contents.filter { before[$0.key] != $0.value }.keys.sorted()
    #expect(changed == [".checkpoint", "goals.json", "money.json", "risks.json"])
    let after = copy.contents
    try year.checkpoint()
    #expect(copy.contents == after)
    var again = try copy.open()
    try again.checkpoint()
    #expect(copy.contents == after)
  }

  @Test("after it, the start reads the last entry only; the log and undo still have all")
  func shortStart() throws {
    var year = try copy.open()
    try edit("Fyra", in: &year)
    try year.checkpoint()
    let size = try FileReader.bytes(copy.folder.file("journal.ndjson")).count
    let count = ReadCount()
    let next = try copy.open(calls: count.calls(for: "journal.ndjson"))
    #expect(count.bytes > 0 && count.bytes < size / 3)
    #expect(next.plan == year.plan)
    #expect(try next.wholeHistory().all.map(\.number) == [1, 2, 3, 4])
    var anna = try copy.open()
    #expect(try anna.undo(time: stamp(2)).isSaved)
    #expect(anna.plan == full)
  }

  @Test(
    "a mark that does not fit is not believed",
    arguments: ["missing", "broken", "elsewhere", "time", "journal", "register", "beyond"])
  func badMark(how: String) throws {
    var year = try copy.open()
    let old = copy.contents
    try year.checkpoint()
    switch how {
    case "missing": unlink(try copy.folder.file(".checkpoint").text)
    case "broken": copy.folder.write(".checkpoint", "{\"offset\": ")
    case "elsewhere": try copy.change(".checkpoint", "\"offset\": ", "\"offset\": 1")
    case "time": try copy.change(".checkpoint", "08:02:00Z", "08:02:01Z")
    case "journal": try copy.change("journal.ndjson", "\"Ny prognos\"", "\"Ännu en ny prognos\"")
    case "register": copy.folder.write("money.json", old["money.json"] ?? [])
    default: try copy.change(".checkpoint", "\"offset\": ", "\"offset\": 9999")
    }
    let next = try copy.open()
    #expect(next.plan == full)
    #expect(try next.wholeHistory().all.count == 3)
  }

  @Test("an old register file that is put back gets its edits from the journal", arguments: YearCopy.names)
  func oldFile(name: String) throws {
    let old = copy.contents[name] ?? []
    var year = try copy.open()
    try year.checkpoint()
    copy.folder.write(name, old)
    var next = try copy.open()
    #expect(next.plan == full)
    try edit("Fyra", in: &next)
    try next.checkpoint()
    #expect(try copy.open().plan == next.plan)
  }

  @Test("a journal that was removed gives no number twice, so that no edit is taken for an old one")
  func removedJournal() throws {
    var year = try copy.open()
    try year.checkpoint()
    unlink(try copy.folder.file("journal.ndjson").text)
    var next = try copy.open()
    #expect(next.plan == full)
    try edit("Fyra", in: &next)
    #expect(try next.wholeHistory().all.map(\.number) == [4])
    #expect(try copy.open().plan == next.plan)
  }

  @Test("a shorter journal that was put back gives no number twice either")
  func shorterJournal() throws {
    let text = try #require(try copy.folder.text("journal.ndjson"))
    var year = try copy.open()
    try year.checkpoint()
    copy.folder.write("journal.ndjson", text.split(separator: "\n").prefix(1).joined() + "\n")
    var next = try copy.open()
    #expect(next.plan == full)
    try edit("Fyra", in: &next)
    #expect(try next.wholeHistory().all.map(\.number) == [1, 4])
    #expect(try copy.open().plan == next.plan)
  }

  @Test("what somebody wrote in a file by hand meanwhile stays")
  func writtenByHand() throws {
    var year = try copy.open()
    try edit("Fyra", in: &year)
    try copy.change("goals.json", "Trygg uppväxt", "Trygg och god uppväxt")
    try copy.change("statistics.json", "14", "17")
    try year.checkpoint()
    let next = try copy.open()
    #expect(next.plan == year.plan)
    #expect(next.plan.goals.nodes.map(\.name) == ["Social hållbarhet", "Trygg och god uppväxt"])
    #expect(try copy.folder.text("statistics.json")?.contains("17") == true)
    #expect(try copy.folder.text("goals.json")?.contains("Fyra") == true)
  }

  @Test("a file that somebody has broken meanwhile is not written over")
  func brokenByHand() throws {
    var year = try copy.open()
    try edit("Fyra", in: &year)
    copy.folder.write("goals.json", "{")
    let before = copy.contents
    #expect(throws: StoreError.self) { try year.checkpoint() }
    #expect(copy.contents == before)
  }

  @Test(
    "an entry that does not fit the year is refused with its line",
    arguments: [
      ("\"number\": 2", "\"number\": 1", "2:1: raden har nummer 1 men står efter nummer 1"),
      (
        "sn/2026/goals/besok", "sn/2026/goals/borta",
        "2:1: ändringen av sn/2026/goals/borta/comment går inte att göra: den finns inte i årets filer"
      ),
      (
        "{\"text\": null}", "{\"level\": 2}",
        "2:1: ändringen av sn/2026/goals/besok/comment går inte att göra: värdet passar inte där"
      ),
      (
        "\"who\": \"BL\"", "\"whom\": \"BL\"", "2:47: okänd nyckel ”whom”: menades ”who”?"
      ),
      (
        "{\"level\": 2}", "{\"level\": 5}", "1:356: changes[1].to.level: talet 5 ligger utanför 1–4"
      ),
      ("sn/2026/goals/besok/comment", "besok", "2:84: changes[0].address: ”besok” är ingen adress"),
    ])
  func badEntry(old: String, new: String, message: String) throws {
    try copy.change("journal.ndjson", old, new)
    let before = copy.contents
    let error = #expect(throws: StoreError.self) { try copy.open() }
    #expect(error?.description == "\(copy.folder.path)/journal.ndjson:\(message)")
    #expect(copy.contents == before)
  }
}
