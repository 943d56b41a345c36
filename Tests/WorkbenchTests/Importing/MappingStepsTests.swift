import Exchange
import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Between the mapping, the changes and the path nothing said is lost")
struct MappingStepsTests {
  @Test("m shows the changes and Esc the mapping, as it was; Enter in the changes keeps them as one entry")
  func back() throws {
    var bench = try MappingBench()
    try bench.map()
    let before = try bench.sheet()
    try bench.press("m")
    #expect(try bench.preview().sheet.lines.count { if case .change = $0 { true } else { false } } == 1)
    #expect(bench.user.session.hints.contains { $0.key == "Esc" && $0.text == "tillbaka" })
    try bench.press("<Esc>")
    #expect(try bench.sheet() == before)
    #expect(bench.desk.journal.isEmpty)
    try bench.press("m <Home> <Enter>")
    #expect(bench.desk.journal.map(\.count) == [1])
    #expect(bench.desk.sources.map { $0?.file } == ["konton.csv"])
    #expect(bench.user.told == "Sparat: 1 ändring. u ångrar allt på en gång.")
  }

  @Test("nothing can be looked at before there is something to look at")
  func tooEarly() throws {
    var bench = try MappingBench()
    try bench.press("m")
    #expect(bench.user.isWarned && bench.user.told == "Välj kolumnen som säger radens namn eller kod.")
    #expect(try bench.sheet().title == "Mappning: konton.csv")
  }

  @Test(
    "Esc from the first mapping leads to the path, and what was said is there when the file is read again")
  func aside() throws {
    var bench = try MappingBench()
    try bench.map()
    try bench.press("<Esc>")
    #expect(bench.user.told == "Inget ändrat. Mappningen finns kvar tills du läser in filen igen.")
    guard case .naming(let question) = bench.user.session.overlay else { return #expect(Bool(false)) }
    #expect(question.line.text == "k")
    try bench.press("<Esc> y i k <Enter>")
    #expect(bench.user.told.hasPrefix("Mappningen du höll på med är framme igen. 4 rader"))
    #expect(try bench.value("Belopp") == "Prognos 2025")
    try bench.press("m <Home> <Enter> y i k <Enter>")
    #expect(bench.user.told.hasPrefix("Filen känns inte igen."))
  }

  @Test("a known mapping is looked at from the changes; Esc leads back to them, and from them out")
  func known() throws {
    var bench = try MappingBench()
    try bench.map()
    try bench.press("s")
    try bench.write("Ekonomi")
    try bench.press("<Enter> <Esc> <Esc> y i k <Enter>")
    #expect(try bench.preview().told.last == "Mappning: Ekonomi")
    try bench.press("m")
    #expect(try bench.sheet().title == "Mappning: konton.csv · Ekonomi")
    try bench.say("Enhet", "mnkr")
    #expect(try bench.sheet().title == "Mappning: konton.csv · Ekonomi, ändrad")
    try bench.press("<Esc>")
    #expect(try bench.preview().told.contains { $0.contains("belopp i mnkr") })
    try bench.press("<Esc>")
    #expect(bench.user.session.overlay == nil)
    #expect(bench.user.told.hasPrefix("Inget ändrat. Mappningen finns kvar"))
    #expect(bench.desk.journal.isEmpty)
  }

  @Test("what the screen would change is what the same mapping gives elsewhere, to the letter")
  func sameAsElsewhere() throws {
    var bench = try MappingBench()
    try bench.map()
    try bench.say("Enhet", "kr")
    let work = try #require(bench.user.session.importing)
    let mapping = try #require(work.draft.mapping)
    let elsewhere = DelimitedImport.proposal(
      Array(MappingBench.ledger.utf8), by: mapping, in: bench.user.session.context.plan)
    #expect(work.offer?.proposal == elsewhere)
    #expect(!elsewhere.lines.isEmpty && elsewhere.controls.allSatisfy(\.holds))
  }

  @Test("where nothing is imported, and in a paste, there is no mapping: the palette says so")
  func elsewhere() throws {
    var user = try User(pane: .budget)
    try user.press("<Right> <Right>")
    user.session.paste("1\n2\n")
    try user.press("m")
    #expect(user.isWarned && user.told == "Det går när en fil med rader och kolumner importeras.")
    #expect(!user.session.hints.contains { $0.text == "mappning" })
  }
}
