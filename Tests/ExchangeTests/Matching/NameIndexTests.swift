import Exchange
import FollowUp
import Testing

@Suite("Names are matched without guessing")
struct NameIndexTests {
  private static let index = NameIndex([
    (id("aldre"), "511 Äldreomsorg"), (id("funktion"), "Funktionsstöd (egen regi)"),
    (id("extern"), "varav extern"),
    (id("extern-2"), "varav extern"),
  ])

  @Test(
    "by id, code and label, without case, blanks and marks",
    arguments: [
      ("aldre", [0]), ("ALDRE", [0]), ("511", [0]), ("511 Något annat", [0]), ("511 aldreomsorg", [0]),
      ("FUNKTIONSSTÖD  egen regi", [1]), ("Funktionsstöd, egen-regi", [1]), ("varav extern", [2, 3]),
      ("Skola", []), ("", []),
    ])
  func places(text: String, places: [Int]) { #expect(Self.index.places(of: text) == places) }

  @Test("only by what is asked for")
  func means() {
    #expect(Self.index.places(of: "aldre", by: [.label]).isEmpty)
    #expect(Self.index.places(of: "511", by: [.id, .label]).isEmpty)
  }

  @Test("what is called something alike, the likest first")
  func near() {
    #expect(Self.index.near("511 Aldreomsorgen").map(\.id) == [id("aldre")])
    #expect(Self.index.near("egen regi funktionsstöd").first?.id == id("funktion"))
    #expect(Self.index.near("Skola").isEmpty)
  }
}
