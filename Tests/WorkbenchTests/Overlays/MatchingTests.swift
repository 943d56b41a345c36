import Testing
import Workbench

@Suite("Finding by typing")
struct MatchingTests {
  private let names = ["Budget och prognos", "Prognos 2025", "Omprognos", "Ångra", "Angöra", "Övrigt"]

  private func found(_ typed: String) -> [String] { Matching.filter(names, by: typed) { $0 } }

  @Test("nothing typed leaves everything in order")
  func nothing() { #expect(found(" ") == names) }

  @Test("a hit at the start comes before one at a word's start, and that before one inside")
  func order() { #expect(found("prog") == ["Prognos 2025", "Budget och prognos", "Omprognos"]) }

  @Test("every word must occur, whatever the case and the order")
  func words() { #expect(found("PROGNOS budget") == ["Budget och prognos"]) }

  @Test("å, ä and ö are letters of their own")
  func letters() {
    #expect(found("å") == ["Ångra"])
    #expect(found("ö") == ["Övrigt", "Angöra"])
    #expect(found("o").contains("Övrigt") == false)
  }

  @Test("what occurs nowhere leaves nothing")
  func none() { #expect(found("xyz").isEmpty) }
}
