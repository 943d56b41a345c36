import Exchange
import FollowUp
import Testing

@Suite("A first mapping is drawn up from a file")
struct MappingDraftTests {
  private func draft(_ text: String) throws -> ImportMapping? {
    MappingDraft.mapping(
      try DelimitedText(text), for: .table(.money, id("income")), on: try SmallYear.grid(), unit: .kronor)
  }

  @Test("the headings that are ours are amounts; the column that names our rows is the key")
  func found() throws {
    let mapping = try #require(
      try draft(
        "Utdrag;;;\nAnsvar;Benämning;BUDGET 2025 (tkr);Prognos 2025\n12;Personal;530;540\n13;Lokaler;90;91"))
    #expect(mapping.key == .named("Benämning"))
    #expect(
      mapping.amounts
        == .columns([
          AmountColumn(.named("BUDGET 2025 (tkr)"), to: column("budget@2025")),
          AmountColumn(.named("Prognos 2025"), to: column("forecast@2025")),
        ]))
    #expect(mapping.separator == .semicolon)
    #expect(mapping.unit == .thousands)
  }

  @Test("without a heading of ours there is none")
  func none() throws { #expect(try draft("Konto;Belopp\n1;2") == nil) }

  @Test(
    "where no key names our rows, what is called as one column of ours is proposed, and nothing is assumed of the rest"
  )
  func beginning() throws {
    let text = try DelimitedText("Konto;Budget 2025 (tkr);Utfall;Prognos 2025\n5010;1;2;3\n")
    let columns = FileColumns(text)
    let draft = MappingDraft.beginning(
      text, columns, for: .table(.money, id("income")), on: try SmallYear.grid(), unit: .millions)
    #expect(draft.key == nil && draft.unit == .thousands)
    #expect(
      draft.columns == [
        AmountColumn(.named("Budget 2025 (tkr)"), to: column("budget@2025")),
        AmountColumn(.named("Prognos 2025"), to: column("forecast@2025")),
      ])
  }

  @Test("the column whose texts name our rows is proposed as the key")
  func beginningKey() throws {
    let text = try DelimitedText("Nr;Vad;Hur mycket\n1;Personal;2\n2;Lokaler;3\n")
    let draft = MappingDraft.beginning(
      text, FileColumns(text), for: .table(.money, id("income")), on: try SmallYear.grid(), unit: .kronor)
    #expect(draft.key == .named("Vad") && draft.columns.isEmpty && draft.unit == .kronor)
  }
}
