import Exchange
import Testing

@Suite("A delimited text is read as records")
struct DelimitedTextTests {
  @Test("where rows of several lengths are as many, the heading's length is the usual one")
  func tie() throws {
    let text = try DelimitedText("Titel\nRad;Budget;Prognos\nA;1;2;9;9\nB;1\n", separator: .semicolon)
    #expect(text.width == 3)
    #expect(text.problems.map(\.text).contains { $0.hasPrefix("rad 3: raden har 5 fält men rubriken har 3") })
  }

  private func fields(_ text: String, _ separator: Separator? = nil) throws -> [[String]] {
    try DelimitedText(text, separator: separator).records.map(\.fields)
  }

  @Test(
    "the separator is found",
    arguments: [
      ("konto;belopp\n1;2,5\n2;3,5", Separator.semicolon), ("konto\tbelopp\n1\t2,5", .tab),
      ("konto,belopp\n1,2\n3,4", .comma), ("a|b\n1|2", .bar), ("1,5;2,5\n3,5;4,5", .semicolon),
      ("\"a;b\",c\n\"d;e\",f", .comma), ("sep=|\na;b|c\nd;e|f", .bar),
    ])
  func separator(text: String, separator: Separator) throws {
    #expect(try DelimitedText(text).separator == separator)
  }

  @Test("one field a line has no separator")
  func noSeparator() throws {
    let text = try DelimitedText("abc\ndef")
    #expect(text.separator == nil)
    #expect(text.records.map(\.fields) == [["abc"], ["def"]])
  }

  @Test("quotes hold separators, line breaks and doubled quotes; a quote inside a text is a quote")
  func quotes() throws {
    #expect(
      try fields("\"a;b\";\"c\"\"d\"\n \"e\nf\" ;12\" rör\n\"\";x") == [
        ["a;b", "c\"d"], ["e\nf", "12\" rör"], ["", "x"],
      ])
  }

  @Test("a record knows its line, past line breaks in quotes, empty lines and sep=")
  func lines() throws {
    let text = try DelimitedText("sep=;\na;b\n\n\"c\nd\";e\n;\nf;g\n")
    #expect(text.records.map(\.line) == [2, 4, 7])
  }

  @Test("a quote that never ends stops the import, with the line it begins on and what was read before it")
  func endlessQuote() throws {
    let text = try DelimitedText("a;b\nc;\"d\ne;f\n")
    #expect(text.records.map(\.fields) == [["a", "b"]])
    #expect(text.problems.map(\.weight) == [.stops])
    #expect(
      text.problems.first?.text
        == "rad 2: citattecknet som börjar här har inget slut: resten av filen är inte läst")
  }

  @Test("text after a closing quote leaves the record out")
  func textAfterQuote() throws {
    let text = try DelimitedText("a;b\n\"c\"d;e\nf;g")
    #expect(text.records.map(\.fields) == [["a", "b"], ["f", "g"]])
    #expect(
      text.problems.first?.text
        == "rad 2: efter citattecknet står ”d”: ett citattecken inne i en text skrivs dubbelt")
  }

  @Test("ragged records are told; empty fields at the end are none")
  func ragged() throws {
    let text = try DelimitedText("a;b\n1;2;;\n1;2;3\n1\n4;5")
    #expect(text.width == 2)
    #expect(text.records.map(\.fields.count) == [2, 2, 3, 1, 2])
    #expect(
      text.problems.map(\.text) == [
        "rad 3: raden har 3 fält men de flesta har 2: står det ett skiljetecken i en text?",
        "rad 4: raden har 1 fält men de flesta har 2",
      ])
    #expect(text.problems.map(\.weight) == [.skips, .note])
  }

  @Test("an empty file is refused", arguments: ["", "\n\n", ";;\n;;\n", "sep=;\n"])
  func empty(text: String) {
    #expect(throws: DelimitedText.Empty.self) { try DelimitedText(text) }
  }

  @Test("a hundred thousand records are read, each with its line")
  func many() throws {
    let lines = (1...100_000).map { "\($0);Konto \($0);1 234,50" }
    let text = try DelimitedText(lines.joined(separator: "\n"))
    #expect(text.records.count == 100_000)
    #expect(text.records.last == SourceRecord(line: 100_000, fields: ["100000", "Konto 100000", "1 234,50"]))
    #expect(text.problems.isEmpty)
  }

  @Test("whatever the bytes, every line is read, told or in a quote", arguments: UInt64(1)...200)
  func anything(seed: UInt64) {
    var random = Seeded(seed)
    let signs = ["a", "1", ";", "\t", ",", "\"", "\n", " ", "å"]
    let text = (0..<60).map { _ in signs.randomElement(using: &random) ?? "" }.joined()
    guard let read = try? DelimitedText(text) else { return }
    #expect(read.records.allSatisfy { (1...61).contains($0.line) })
    #expect(zip(read.records, read.records.dropFirst()).allSatisfy { $0.line < $1.line })
  }
}
