import FollowUp
import Testing
import Workbench

@Suite("Sentences about changes")
struct TellingTests {
  private func change(_ path: String, _ to: FieldValue) throws -> Change {
    Change(try #require(FigureAddress("sn/2026/risks/\(path)")), from: .level(4), to: to)
  }

  @Test("a commit is about its value, not about the motivation beside it")
  func main() throws {
    let text = try change("a/motivation", .text("x"))
    let level = try change("a/likelihood", .level(2))
    #expect(Telling.main(of: [text, level]) == level)
    #expect(Telling.main(of: [text]) == text)
    #expect(Telling.main(of: []) == nil)
  }

  @Test("a field nobody knows is told by its address")
  func unknown() throws {
    let level = try change("a/likelihood", .level(2))
    let focus = Focus(address: nil, label: "x")
    #expect(Telling.result(level, focus: focus) == "4 → 2 · sn/2026/risks/a/likelihood")
    #expect(Telling.change(level, focus: focus) == "sn/2026/risks/a/likelihood: 4 → 2")
  }

  @Test("others' changes are counted", arguments: [(0, ""), (1, " En ändring"), (2, " 2 ändringar")])
  func others(count: Int, beginning: String) throws {
    let changes = Array(repeating: try change("a/likelihood", .level(1)), count: count)
    #expect(Telling.others(changes).hasPrefix(beginning))
    #expect(Telling.others(changes).isEmpty == (count == 0))
  }
}
