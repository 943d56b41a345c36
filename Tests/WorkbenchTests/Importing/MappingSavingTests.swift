import ExactJSON
import Exchange
import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("A mapping made on the screen is saved by name")
struct MappingSavingTests {
  private func mapped() throws -> MappingBench {
    var bench = try MappingBench()
    try bench.map()
    return bench
  }

  @Test("it is asked for a name, kept, and used by itself the next time; the figures are as they were")
  func saved() throws {
    var bench = try mapped()
    try bench.press("s")
    try bench.write("Ekonomi")
    try bench.press("<Enter>")
    #expect(bench.user.told == "Mappningen ”Ekonomi” är sparad: mappningar/Ekonomi.json")
    #expect(bench.desk.journal.isEmpty)
    let kept = try #require(bench.kept.mappings["Ekonomi"])
    #expect(kept == bench.user.session.importing?.draft.mapping)
    #expect(try ImportMapping(json: JSONValue.read(JSONWriter.pretty(kept.json))) == kept)
    try bench.press("<Esc> <Esc> y i k <Enter>")
    #expect(try bench.preview().told.last == "Mappning: Ekonomi")
  }

  @Test("the last line of the mapping saves it too, and proposes the file's own name")
  func line() throws {
    var bench = try mapped()
    try bench.press("<End> <Enter> <Enter>")
    #expect(bench.kept.mappings.keys.sorted() == ["konton"])
  }

  @Test("a name that is taken is asked about; Enter replaces it, another name leaves it")
  func clash() throws {
    var bench = try mapped()
    try bench.press("s A <Enter>")
    let first = try #require(bench.kept.mappings["A"])
    var other = try MappingBench()
    try other.map()
    try other.say("Enhet", "kr")
    other.kept.mappings["A"] = first
    try other.press("s A <Enter>")
    #expect(other.user.isWarned && other.user.told == "Namnet finns redan. Enter ersätter, Esc går tillbaka.")
    #expect(other.kept.mappings["A"] == first)
    try other.press("B <Enter>")
    #expect(other.kept.mappings.keys.sorted() == ["A", "B"] && other.kept.mappings["A"] == first)
    try other.press("s <C-u> A <Enter> <Enter>")
    #expect(other.kept.mappings["A"]?.unit == .kronor)
  }

  @Test("its own name is saved over without a question")
  func again() throws {
    var bench = try mapped()
    try bench.press("s A <Enter>")
    try bench.say("Enhet", "kr")
    try bench.press("s <Enter>")
    #expect(bench.kept.mappings["A"]?.unit == .kronor)
    #expect(!bench.user.isWarned)
  }

  @Test("what cannot be saved is told, and the mapping is as it was")
  func refused() throws {
    var bench = try MappingBench()
    try bench.press("s")
    #expect(bench.user.isWarned && bench.user.told.hasPrefix("Mappningen kan inte sparas än. Välj kolumnen"))
    try bench.map()
    bench.kept.fault = "Disken är full."
    try bench.press("s A <Enter>")
    #expect(bench.user.isWarned && bench.user.told == "Disken är full.")
    try bench.press("<Esc>")
    #expect(try bench.sheet().lines.contains { $0.name == "50*" })
  }
}
