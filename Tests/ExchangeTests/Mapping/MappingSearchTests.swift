import Exchange
import FollowUp
import Testing

@Suite("Which table a file is about is found from its headings and its keys")
struct MappingSearchTests {
  private func best(_ text: String) throws -> MappingSearch.Found? {
    MappingSearch.best(try DelimitedText(text), in: SmallYear.plan)
  }

  @Test("a table whose columns the headings name and whose rows the keys name")
  func table() throws {
    let found = try #require(try best("Rad;Budget 2025\nPersonal;530\nLokaler;90"))
    #expect(found.name == "Resultaträkning (money/income)")
    #expect(found.namesRows)
    #expect(found.mapping.target == .table(.money, id("income")))
    #expect(found.mapping.unit == .thousands)
  }

  @Test("indicators by their names and years")
  func indicators() throws {
    let found = try #require(try best("Indikator;2023\nOmsorg (%);10,5"))
    #expect(found.mapping.target == .indicators)
    #expect(found.name == "indikatorerna (indicators)")
  }

  @Test(
    "headings without rows of ours, or nothing of ours at all, are nobody's",
    arguments: [
      "Rad;Budget 2025\nHyra;1", "Konto;Belopp\n1;2",
    ])
  func nothing(_ text: String) throws { #expect(try best(text) == nil) }

  @Test("a target is written as it is kept", arguments: ["money/income", "statistics/key", "indicators"])
  func targets(_ text: String) { #expect(ImportMapping.Target(text)?.description == text) }

  @Test("what is no target is none", arguments: ["", "money", "money/", "pengar/income", "money/income/x"])
  func noTarget(_ text: String) { #expect(ImportMapping.Target(text) == nil) }
}
