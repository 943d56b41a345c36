import Exchange
import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Rules of a mapping are made on the screen")
struct MappingRuleTests {
  private func mapped() throws -> MappingBench {
    var bench = try MappingBench()
    try bench.map()
    return bench
  }

  private func rules(_ bench: MappingBench) -> [String] {
    bench.user.session.importing?.draft.rules.map { "\($0.codes) \($0.row)" } ?? []
  }

  @Test(
    "a rule that cannot be read is told, and what was typed stays",
    arguments: [
      ("5000-51", "lika många siffror"), ("5*1", "stjärnan ska stå sist"), ("*", "gäller allt"),
      ("5199-5000", "slutar innan det börjar"),
    ])
  func bad(codes: String, told: String) throws {
    var bench = try mapped()
    try bench.press("r")
    try bench.write(codes)
    try bench.press("<Enter>")
    #expect(bench.user.isWarned && bench.user.told.contains(told), "\(bench.user.told)")
    guard case .naming(let question) = bench.user.session.overlay else { return #expect(Bool(false)) }
    #expect(question.line.text == codes)
    #expect(rules(bench) == ["50* namnd"])
  }

  @Test("Esc in the rows leads back to the codes, Esc there to the mapping; the codes stand there next time")
  func escaped() throws {
    var bench = try mapped()
    try bench.press("r 6 * <Enter>")
    guard case .list(let prompt) = bench.user.session.overlay else { return #expect(Bool(false)) }
    #expect(prompt.title == "6* (1 rad i filen) summeras på")
    try bench.press("<Esc>")
    guard case .naming(let question) = bench.user.session.overlay else { return #expect(Bool(false)) }
    #expect(question.line.text == "6*")
    try bench.press("<Esc>")
    #expect(try bench.sheet().selected?.name == "50*")
    try bench.press("r")
    guard case .naming(let again) = bench.user.session.overlay else { return #expect(Bool(false)) }
    #expect(again.line.text == "6*")
    try bench.press("<Enter> n ä m n d <Enter>")
    #expect(rules(bench) == ["50* namnd", "6* namnd"])
  }

  @Test("codes that nothing in the file has are told of, and may be kept for another month")
  func unused() throws {
    var bench = try mapped()
    try bench.press("r 8 * <Enter>")
    #expect(bench.user.told.hasPrefix("Ingen rad i filen träffas av 8*."))
    try bench.press("<Enter>")
    #expect(rules(bench).count == 2)
  }

  @Test("Enter on a rule chooses another row, Delete takes it away")
  func changed() throws {
    var bench = try mapped()
    try bench.go(to: "50*")
    try bench.press("<Enter> f u n k t <Enter>")
    #expect(rules(bench).map { $0.hasPrefix("50* namnd") } == [false])
    try bench.press("<Delete>")
    #expect(rules(bench).isEmpty)
    #expect(try bench.sheet().selected?.name == "+ Lägg till regel …")
    #expect(bench.user.told == "4 rader, 0 hittar en rad här, 0 ändringar, 4 utelämnade.")
  }

  @Test("records to leave out are said by a column and what stands there, changed and taken away")
  func skipped() throws {
    var bench = try mapped()
    try bench.go(to: "+ Lägg till rader att hoppa över …")
    try bench.press("<Enter> <Enter> s u m m a <Enter>")
    #expect(bench.user.told == "4 rader, 2 hittar en rad här, 1 ändring, 1 utelämnad, 1 överhoppad.")
    try bench.press("<Enter> <C-u> 6 0 1 0 <Enter>")
    #expect(try bench.sheet().selected?.name == "6010")
    try bench.press("<Enter> <C-u> * <Enter>")
    #expect(bench.user.isWarned)
    try bench.press("<Esc> <Delete>")
    #expect(bench.user.session.importing?.draft.skipping.isEmpty == true)
  }

  @Test("Enter on something left out chooses its row, those alike first; the changes are made anew")
  func leftOut() throws {
    var bench = try mapped()
    try bench.say("Benämning", "nyckel")
    try bench.press("m <Down>")
    for _ in 0..<8 {
      if bench.user.told.contains("styrelseverksamhe,") { break }
      try bench.press("<Down>")
    }
    #expect(bench.user.session.hints.first?.text == "välj rad")
    try bench.press("<Enter>")
    guard case .list(let prompt) = bench.user.session.overlay else {
      return #expect(Bool(false), "\(bench.user.told)")
    }
    #expect(prompt.items[0].text == "Nämnd och styrelseverksamhet")
    #expect(prompt.items[0].detail.hasPrefix("liknar till 9"))
    #expect(prompt.items.count == 9)
    try bench.press("<Esc>")
    #expect(try bench.preview().sheet.lines.count > 3)
    try bench.press("<Enter> <Enter>")
    #expect(rules(bench).last == "nämnd och styrelseverksamhe namnd")
    #expect(bench.user.told.contains("1 hittar en rad här, 1 ändring"))
    #expect(bench.desk.journal.isEmpty)
  }

  @Test("r on something left out begins a rule with its code")
  func ruleFromLeftOut() throws {
    var bench = try mapped()
    try bench.press("m <Down> r")
    guard case .naming(let question) = bench.user.session.overlay else { return #expect(Bool(false)) }
    #expect(question.line.text == "6010")
    try bench.press("<Enter> <Enter>")
    #expect(rules(bench) == ["50* namnd", "6010 namnd"])
    #expect(try bench.preview().sheet.lines.count > 1)
  }

  @Test("a word that means no column is chosen a column where it is left out")
  func word() throws {
    var bench = try MappingBench()
    try bench.say("Konto", "nyckel")
    try bench.say("Slag", "delar")
    try bench.say("Belopp", "belopp som")
    try bench.say("Utfall", "Prognos 2025")
    try bench.rule("50*", "Nämnd")
    try bench.rule("60*", "Nämnd")
    try bench.press("m <Down> <Enter>")
    guard case .list(let prompt) = bench.user.session.overlay else {
      return #expect(Bool(false), "\(bench.user.told)")
    }
    #expect(prompt.title == "Vad är ”Plan”?")
    try bench.write("Budget 2026")
    try bench.press("<Enter>")
    #expect(bench.user.told == "4 rader, 3 hittar en rad här, 2 ändringar, 1 utelämnad.")
  }

  @Test("rows that are named twice are told how to be summed")
  func doubled() throws {
    var bench = try MappingBench(
      "Rad;Belopp\nNämnd och styrelseverksamhet;1\nNämnd och styrelseverksamhet;2\n")
    #expect(try bench.value("Rad") == "radens namn (nyckel)")
    try bench.say("Belopp", "Prognos 2025")
    try bench.press("m <Enter>")
    #expect(bench.user.isWarned && bench.user.told.contains("alla av samma rad summeras"))
  }
}
