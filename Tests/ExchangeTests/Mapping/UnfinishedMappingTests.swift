import ExactJSON
import Exchange
import FollowUp
import Testing

@Suite("A mapping while it is made")
struct UnfinishedMappingTests {
  private static let text = "Konto;Slag;Utfall;Budget\n5010;Ack;1;2\n5020;Plan;3;4\n"
  private let file: FileColumns
  private var draft = UnfinishedMapping(for: .table(.money, id("income")), unit: .kronor)

  init() throws { file = FileColumns(try DelimitedText(Self.text)) }

  @Test("it is none until the key and the amounts are said, and says what it lacks")
  mutating func lacking() {
    #expect(draft.mapping == nil)
    #expect(draft.lacking?.contains("radens namn") == true)
    draft.set(.key, of: 0, in: file)
    #expect(draft.lacking?.contains("minst en kolumn") == true)
    draft.set(.columns([column("actual@2025-03")]), of: 2, in: file)
    #expect(draft.lacking == nil)
    #expect(draft.mapping?.key == .named("Konto"))
    #expect(
      draft.mapping?.amounts == .columns([AmountColumn(.named("Utfall"), to: column("actual@2025-03"))]))
  }

  @Test("a column means one thing, and one column is the key")
  mutating func oneMeaning() {
    draft.set(.key, of: 0, in: file)
    draft.set(.columns([column("actual@2025-03")]), of: 2, in: file)
    draft.set(.key, of: 2, in: file)
    #expect((0..<4).map { draft.meaning(of: $0, in: file) } == [.nothing, .nothing, .key, .nothing])
    draft.set(.nothing, of: 2, in: file)
    #expect(draft.key == nil)
  }

  @Test("columns of amounts stand in the order of the file, whatever order they were said in")
  mutating func order() {
    draft.set(.columns([column("budget@2025")]), of: 3, in: file)
    draft.set(.columns([column("actual@2025-03")]), of: 2, in: file)
    #expect(draft.columns.map(\.source) == [.named("Utfall"), .named("Budget")])
  }

  @Test("amounts are divided by a column's words or not at all; the words wait where they were said")
  mutating func divided() {
    draft.set(.key, of: 0, in: file)
    draft.set(.columns([column("budget@2025")]), of: 3, in: file)
    draft.set(.divider, of: 1, in: file)
    #expect(draft.columns.isEmpty && draft.lacking?.contains("ska delas upp") == true)
    draft.set(.amount, of: 2, in: file)
    #expect(draft.lacking?.contains("”Slag”") == true)
    draft.set(column("actual@2025-03"), of: "Ack")
    #expect(
      draft.mapping?.amounts
        == .divided(
          amount: .named("Utfall"), by: .named("Slag"), [ColumnWord("Ack", means: column("actual@2025-03"))]))
    draft.set(.columns([column("budget@2025")]), of: 3, in: file)
    #expect(!draft.isDivided && draft.mapping != nil)
    draft.set(.divider, of: 1, in: file)
    #expect(draft.column(of: " ack ") == column("actual@2025-03"))
    draft.set(.divider, of: 3, in: file)
    #expect(draft.words.isEmpty)
  }

  @Test("a word that is called as one column of ours is proposed; what a person has said stands")
  mutating func proposed() throws {
    let grid = try SmallYear.grid()
    draft.set(column("closing@2024"), of: "Prognos 2025")
    draft.propose(["budget 2025", "Prognos 2025", "Annat"], among: grid.columns)
    #expect(draft.column(of: "Budget 2025") == column("budget@2025"))
    #expect(draft.column(of: "Prognos 2025") == column("closing@2024"))
    #expect(draft.column(of: "Annat") == nil)
  }

  @Test(
    "a rule of the same codes takes the other's place; one about a name goes before those about just that name"
  )
  mutating func rules() throws {
    let codes = ["5*", "6*", "5010"].compactMap(CodePattern.init)
    for code in codes { draft.set(RowRule(code, to: id("personal"))) }
    draft.set(RowRule(codes[1], to: id("lokaler")))
    #expect(draft.rules.map(\.row) == [id("personal"), id("personal"), id("lokaler")])
    draft.set(RowRule(codes[0], to: id("lokaler")), replacing: 1)
    #expect(draft.rules.map { "\($0.codes)" } == ["5*", "6*"])
    draft.set(RowRule(codes[2], to: id("personal")))
    let isNamed = draft.set(id("lokaler"), named: "5010 Löner")
    #expect(isNamed && draft.rules.count == 3)
    #expect(draft.rules.last == RowRule(codes[2], to: id("lokaler")))
  }

  @Test("what the mapping names and the file lacks is told, and can be taken away")
  mutating func lost() throws {
    draft.set(.key, of: 0, in: file)
    draft.set(.columns([column("budget@2025")]), of: 3, in: file)
    let other = FileColumns(try DelimitedText("Konto;Belopp\n1;2\n"))
    #expect(draft.lost(in: other) == [.named("Budget")])
    draft.remove(.named("Budget"))
    #expect(draft.lost(in: other).isEmpty && draft.columns.isEmpty)
  }

  @Test(
    "whatever is said on the screen is the same mapping when it has been saved and read", arguments: 0..<60)
  func roundTrip(seed: UInt64) throws {
    var random = Seeded(seed)
    var draft = draft
    for _ in 0..<30 { Self.say(&draft, file, &random) }
    guard let mapping = draft.mapping else { return }
    let read = try ImportMapping(json: JSONValue.read(JSONWriter.pretty(mapping.json)))
    #expect(read == mapping)
    #expect(UnfinishedMapping(read).mapping == mapping)
    let again = UnfinishedMapping(read)
    for index in file.columns.indices {
      #expect(again.meaning(of: index, in: file) == draft.meaning(of: index, in: file))
    }
  }

  @Test("the round trip is of many whole mappings, not of none")
  func manyAreWhole() {
    let whole = (0..<60).count { seed in
      var (random, draft) = (Seeded(UInt64(seed)), draft)
      for _ in 0..<30 { Self.say(&draft, file, &random) }
      return draft.mapping != nil
    }
    #expect(whole > 10)
  }

  /// Something a person may do.
  private static func say(_ draft: inout UnfinishedMapping, _ file: FileColumns, _ random: inout Seeded) {
    let keys = ["budget@2025", "actual@2025-03", "forecast@2025"].map { column($0) }
    let key = keys[Int.random(in: 0..<keys.count, using: &random)]
    let place = Int.random(in: 0..<4, using: &random)
    let meanings: [ColumnMeaning] = [.nothing, .key, .columns([key]), .columns([key]), .amount, .divider]
    let codes = ["50*", "5000-5999", "summa", "0100-0199"][place]
    switch Int.random(in: 0..<8, using: &random) {
    case 0:
      draft.set(["Ack", "Plan", "", "Öre"][place] == "" ? nil : key, of: ["Ack", "Plan", "x", "Öre"][place])
    case 1: if let codes = CodePattern(codes) { draft.set(RowRule(codes, to: id("personal"))) }
    case 2: if let codes = CodePattern(codes) { draft.set(SkipRule(file.columns[place].source, codes)) }
    case 3: draft.removeRule(place)
    case 4:
      (draft.encoding, draft.separator) = (
        [nil, .latin1, .utf8, .utf16][place], [nil, .tab, .comma, .bar][place]
      )
      draft.decimalSign = [nil, .comma, .point, nil][place]
    case 5: (draft.isSummed, draft.sign) = (place > 1, AmountSign.allCases[place])
    default: draft.set(meanings.randomElement(using: &random) ?? .nothing, of: place, in: file)
    }
  }
}
