import Exchange
import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("The columns of a file are mapped by hand")
struct MappingTests {
  @Test("a file that nobody recognises opens its mapping at once, with what stands in each column")
  func opens() throws {
    let bench = try MappingBench()
    let sheet = try bench.sheet()
    #expect(sheet.title == "Mappning: konton.csv")
    #expect(try bench.value("Tabell")?.hasPrefix("Drift per verksamhet") == true)
    let column = try #require(sheet.lines.first { $0.name == "Konto" })
    #expect(column.sample == "5010 · 5020 · 6010" && column.value == "inte med")
    #expect(bench.user.told == "Filen känns inte igen. Välj kolumnen som säger radens namn eller kod.")
  }

  @Test("key and amounts are chosen from lists, and what it would give is told at once")
  func chosen() throws {
    var bench = try MappingBench()
    try bench.say("Konto", "nyckel")
    #expect(bench.user.told == "Välj vad minst en kolumn med belopp är hos oss.")
    try bench.say("Belopp", "Prognos 2025")
    #expect(bench.user.told == "4 rader, 0 hittar en rad här, 0 ändringar, 4 utelämnade.")
    try bench.rule("50*", "Nämnd")
    #expect(bench.user.told == "4 rader, 2 hittar en rad här, 1 ändring, 2 utelämnade.")
    #expect(try bench.sheet().selected?.sample == "2 rader")
    #expect(bench.desk.journal.isEmpty)
  }

  @Test("the file is fetched once, whatever is said of it")
  func onceRead() throws {
    var bench = try MappingBench()
    try bench.map()
    try bench.say("Skiljetecken", "komma")
    try bench.say("Skiljetecken", "semi")
    try bench.press("m <Esc> m")
    #expect(bench.kept.reads == 1)
  }

  @Test("Backspace and Delete make a column mean nothing; on what cannot be taken away it is told")
  func cleared() throws {
    var bench = try MappingBench()
    try bench.map()
    try bench.go(to: "Belopp")
    try bench.press("<Backspace>")
    #expect(try bench.value("Belopp") == "inte med")
    try bench.go(to: "Konto")
    try bench.press("<Delete>")
    #expect(try bench.value("Konto") == "inte med")
    try bench.go(to: "Enhet")
    try bench.press("<Delete>")
    #expect(bench.user.isWarned && bench.user.told.hasPrefix("Här finns inget att ta bort"))
  }

  @Test("a column whose words divide the amounts: each word is a column of ours or left out")
  func divided() throws {
    var bench = try MappingBench()
    try bench.say("Konto", "nyckel")
    try bench.say("Slag", "delar")
    try bench.say("Belopp", "belopp som")
    #expect(bench.user.told == "Säg vad minst ett av orden i ”Slag” är hos oss.")
    try bench.say("Utfall", "Prognos 2025")
    #expect(try bench.sheet().lines.first { $0.name == "Utfall" }?.sample == "2 rader")
    try bench.rule("50*", "Nämnd")
    #expect(bench.user.told == "4 rader, 2 hittar en rad här, 1 ändring, 2 utelämnade.")
    try bench.say("Plan", "inte med")
    #expect(try bench.value("Plan") == "inte med")
  }

  @Test(
    "the unit, the sign, the summing and how rows are known are chosen; the table's unit follows the table")
  func settings() throws {
    var bench = try MappingBench()
    #expect(try bench.value("Enhet") == "tkr")
    try bench.say("Tabell", "indikatorerna")
    #expect(try bench.value("Enhet") == "antal")
    try bench.say("Tabell", "drift")
    try bench.say("Enhet", "kr")
    try bench.say("Tabell", "indikatorerna")
    #expect(try bench.value("Enhet") == "kr")
    try bench.say("Tecken", "kostnader plus")
    try bench.say("Raden hittas på", "bara efter regler")
    try bench.say("Summering", "alla av samma")
    #expect(try bench.value("Tecken") == "kostnader plus, intäkter minus")
    #expect(try bench.value("Raden hittas på") == "bara efter regler")
    #expect(try bench.value("Summering") == "alla av samma rad summeras")
  }

  @Test("computed columns are shown and cannot be chosen")
  func computed() throws {
    var bench = try MappingBench()
    try bench.go(to: "Belopp")
    try bench.press("<Enter>")
    guard case .list(let prompt) = bench.user.session.overlay else { return #expect(Bool(false)) }
    #expect(prompt.items.map(\.text).starts(with: ["inte med", "radens namn (nyckel)", "Bokslut 2024"]))
    #expect(prompt.items.contains { $0.text == "belopp som en annan kolumn delar upp" })
  }

  @Test("another encoding reads the same columns again; one that does not fit is told, and all stays")
  func encoding() throws {
    let latin =
      Array("Konto;Ben".utf8) + [0xE4] + Array("mning;Belopp\n5010;L".utf8) + [0xF6] + Array("n;7\n".utf8)
    var bench = try MappingBench(bytes: latin)
    #expect(try bench.value("Teckenkodning") == "Windows-1252 (hittat)")
    try bench.say("Benämning", "nyckel")
    try bench.say("Belopp", "Prognos 2025")
    try bench.say("Teckenkodning", "UTF-8")
    #expect(bench.user.isWarned && bench.user.told.hasPrefix("Filen går inte att läsa så"))
    try bench.say("Teckenkodning", "Latin-1")
    #expect(try bench.value("Teckenkodning") == "Latin-1")
    #expect(try bench.value("Benämning") == "radens namn (nyckel)")
    try bench.go(to: "Teckenkodning")
    try bench.press("<Delete>")
    #expect(try bench.value("Teckenkodning") == "Windows-1252 (hittat)")
  }

  @Test("how a workbook was made into text is not for anybody to say otherwise")
  func workbook() throws {
    let format = TextFormat(encoding: .utf8, separator: .semicolon, decimals: .point)
    var bench = try MappingBench(format: format)
    try bench.go(to: "Decimaltecken")
    try bench.press("<Enter>")
    #expect(bench.user.isWarned && bench.user.told.hasPrefix("Arbetsboken är redan gjord om"))
    #expect(try bench.value("Decimaltecken") == "punkt")
  }

  @Test("arrows pass the headings by, Tab goes to the next of them")
  func walked() throws {
    var bench = try MappingBench()
    try bench.press("<Home>")
    #expect(try bench.sheet().selected?.name == "Tabell")
    try bench.press("<Tab>")
    #expect(try bench.sheet().selected?.name == "Teckenkodning")
    try bench.press("<Tab> k")
    #expect(try bench.sheet().selected?.name == "Decimaltecken")
    try bench.press("<End> <Tab>")
    #expect(try bench.sheet().selected?.name == "Tabell")
  }
}
