import ExactJSON
import Exchange
import FollowUp
import Testing

@Suite("A mapping is kept as JSON")
struct MappingJSONTests {
  private static let columns = ImportMapping(
    name: "Budget ur ekonomisystemet", target: .table(.money, id("income")), encoding: .windows1252,
    separator: .semicolon, decimalSign: .comma, key: .named("Konto"), matching: [.id, .label],
    amounts: .columns([AmountColumn(.named("Budget"), to: column("budget@2025"))]), unit: .thousands,
    sign: .debit,
    skipping: CodePattern("Summa*").map { [SkipRule(.numbered(2), $0)] } ?? [],
    rules: ["3*", "5000-5999", "6010"].compactMap { CodePattern($0).map { RowRule($0, to: id("personal")) } },
    isSummed: true)

  private static let divided = ImportMapping(
    target: .indicators, key: .numbered(1),
    amounts: .divided(
      amount: .numbered(3), by: .named("Slag"), [ColumnWord("Utfall", means: column("outcome-women@2024"))]),
    unit: .percent)

  @Test("what is written is read back the same", arguments: [columns, divided])
  func roundTrip(mapping: ImportMapping) throws {
    let written = JSONWriter.pretty(mapping.json)
    #expect(try ImportMapping(json: JSONValue.read(written)) == mapping)
  }

  @Test("it reads as a person would write it")
  func text() {
    let text = String(decoding: JSONWriter.pretty(Self.columns.json), as: UTF8.self)
    for line in [
      #""target": "money/income","#, #""key": "Konto","#, #"{"from": "Budget", "to": "budget@2025"}"#,
      #"{"in": 2, "like": "summa*"}"#, #"{"codes": "5000-5999", "row": "personal"},"#,
    ] { #expect(text.contains(line), "\(line)") }
  }

  @Test(
    "what is wrong is refused with the place and the reason",
    arguments: [
      (
        #""target": "money/income""#, #""target": "pengar/income""#,
        "”pengar/income” går inte att använda här"
      ),
      (#""sign": "debit""#, #""sign": "plus""#, "”plus” går inte att använda här"),
      (#""sum": true"#, #""sum": 1"#, "väntade true eller false"),
      (#""sum": true"#, #""sums": true"#, "nyckeln ”sum” saknas"),
      (#""sum": true"#, #""sum": true, "extra": 1"#, "okänd nyckel ”extra”"),
      (#""key": "Konto""#, #""key": 0"#, "väntade en rubrik eller ett kolumnnummer från 1"),
      (#""codes": "3*""#, #""codes": "*""#, "”*” går inte att använda här"),
      (#""row": "personal"}"#, #""row": "personal", "x": 1}"#, "okänd nyckel ”x”"),
    ])
  func refused(right: String, wrong: String, sentence: String) throws {
    let text = String(decoding: JSONWriter.pretty(Self.columns.json), as: UTF8.self)
    let pieces = text.split(separator: right, maxSplits: 1, omittingEmptySubsequences: false)
    let bytes = Array(pieces.joined(separator: wrong).utf8)
    let flaw = #expect(throws: MappingFlaw.self) { try ImportMapping(json: JSONValue.read(bytes)) }
    #expect(flaw?.sentence == sentence)
    #expect((flaw?.offset ?? -1) >= 0)
  }
}
