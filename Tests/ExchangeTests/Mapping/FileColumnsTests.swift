import Exchange
import Testing

@Suite("The columns of a file as a person sees them")
struct FileColumnsTests {
  private func columns(_ text: String, named: [SourceColumn] = []) throws -> FileColumns {
    FileColumns(try DelimitedText(text), named: named)
  }

  @Test("the heading is found below a title, and samples are those that differ")
  func heading() throws {
    let found = try columns(
      "Huvudbok 2025-03;;\nKonto;Text;Utfall\n5010;Lön;1,5\n5010;Lön;2\n\n5020;Hyra;1,5\n6;;9")
    #expect(found.columns.map(\.name) == ["Konto", "Text", "Utfall"])
    #expect(found.columns.map(\.source) == [.named("Konto"), .named("Text"), .named("Utfall")])
    #expect(found.columns[0].samples == ["5010", "5020", "6"])
    #expect(found.columns[2].samples == ["1,5", "2", "9"])
  }

  @Test("a heading that is there twice, or is empty, is known by its number")
  func numbered() throws {
    let found = try columns("Konto;Belopp;Belopp;\n5010;1;2;3\n")
    #expect(found.columns.map(\.source) == [.named("Konto"), .numbered(2), .numbered(3), .numbered(4)])
    #expect(found.columns[3].name == "kolumn 4")
    #expect(found.index(of: .named(" konto ")) == 0)
    #expect(found.index(of: .numbered(5)) == nil && found.index(of: .named("Text")) == nil)
  }

  @Test("years are headings, a first record with an amount is none")
  func years() throws {
    #expect(try columns("Rad;2024;2025-03\nPersonal;1;2\n").columns[1].source == .named("2024"))
    let bare = try columns("5010;Lön;1500\n5020;Hyra;2000\n")
    #expect(bare.columns.map(\.source) == [.numbered(1), .numbered(2), .numbered(3)])
    #expect(bare.columns[0].samples == ["5010", "5020"])
  }

  @Test("the record that a mapping names columns by is the heading, wherever it stands")
  func named() throws {
    let text = "a;b\nc;d\nKonto;Utfall\n5010;1\n"
    #expect(try columns(text, named: [.named("utfall")]).columns.map(\.name) == ["Konto", "Utfall"])
  }

  @Test("the texts of a column are counted, each once and in order")
  func texts() throws {
    let text = try DelimitedText("Konto;Slag\n1;Utfall\n2;Budget\n3; Utfall\n4;\n")
    let found = FileColumns(text).texts(of: 1, in: text)
    #expect(found.map(\.text) == ["Utfall", "Budget", ""])
    #expect(found.map(\.count) == [2, 1, 1])
  }
}
