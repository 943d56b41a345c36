import Testing
import Workbench

@Suite("A keymap that inherits another")
struct KeymapInheritanceTests {
  private func problems(_ maps: [String: String]) -> [String] {
    do throws(KeymapProblems) {
      _ = try Keymap.load(text: maps["a"] ?? "", name: "a") { maps[$0] }
      return []
    } catch {
      return error.all.map(\.description)
    }
  }

  @Test("a ring is refused, and shown")
  func ring() {
    let maps = ["a": "namn = 'A'\narver = 'b'", "b": "arver = 'c'", "c": "arver = 'b'"]
    #expect(problems(maps) == ["2:9: fel: arvet går i ring: a → b → c → b"])
    #expect(problems(["a": "arver = 'a'"]) == ["1:9: fel: arvet går i ring: a → a"])
  }

  @Test("an unknown map is refused")
  func unknown() {
    #expect(problems(["a": "arver = 'b'"]) == ["1:9: fel: det finns ingen tangentkarta som heter \"b\""])
  }

  @Test("what is wrong in the inherited map is told with its name and line")
  func wrongParent() {
    let said = problems(["a": "arver = 'b'", "b": "[global]\n'x' = 'up'"])
    #expect(
      said == ["1:9: fel: \"b\", som ärvs, har fel på rad 2: okänt kommando \"up\": menade du \"upp\"?"])
  }

  @Test("a map's own line replaces the inherited one, and its own keys are named first")
  func replaces() throws {
    let map = try Fixture.child("namn = \"Min\"\n[global]\n\"q\" = \"angra\"\n\"w\" = \"avsluta\"")
    #expect(map.title == "Min")
    #expect(map.resolve([.character("q")], contexts: [.global]) == .command(.undo))
    #expect(map.keys(for: .undo, contexts: [.global]) == ["q", "u"])
    #expect(map.keys(for: .quit, contexts: [.global]) == ["w", "F10"])
  }

  @Test("a map without a name is called as its file")
  func untitled() throws {
    #expect(try Fixture.child("").title == "egen")
  }
}
