import Exchange
import FollowUp
import Testing

@Suite("A file is read by a mapping")
struct DelimitedImportTests {
  /// Accounts to rows of ours; amounts in kronor as bookkeeping has them.
  private static func mapping(
    rules: [(String, String)] = [
      ("3*", "intakter"), ("50-51", "personal"), ("6*", "lokaler"), ("5*", "ovrigt"),
    ],
    sign: AmountSign = .debit
  ) -> ImportMapping {
    ImportMapping(
      target: .table(.money, id("income")), key: .named("Konto"),
      amounts: .columns([
        AmountColumn(.named("Budget"), to: column("budget@2025")),
        AmountColumn(.named("Prognos"), to: column("forecast@2025")),
      ]), unit: .kronor, sign: sign,
      skipping: CodePattern("Summa*").map { [SkipRule(.named("Konto"), $0)] } ?? [],
      rules: rules.compactMap { codes, row in CodePattern(codes).map { RowRule($0, to: id(row)) } })
  }

  private func read(_ text: String, _ mapping: ImportMapping = mapping()) -> ImportProposal {
    DelimitedImport.proposal(Array(text.utf8), by: mapping, in: SmallYear.plan)
  }

  private static let ledger = """
    Utdrag ur ekonomisystemet
    Konto;Budget;Prognos
    3010 Avgifter;-100 000,00;-100 000,00
    3020 Bidrag;-15 000,50;0
    50 Lön;400 000;
    51 Arbetsgivaravgifter;130 000;
    6010 Hyra;85 000;86 000
    5410 Inventarier;1;1
    Summa;500 000,50;-13 999
    """

  @Test("accounts are summed on our rows, exactly, with our sign")
  func sums() {
    let proposal = read(Self.ledger)
    #expect(
      proposal.told == [
        "intakter/budget@2025 110 tkr → 115,00050 tkr", "intakter/forecast@2025 tomt → 100,00000 tkr",
        "personal/budget@2025 520 tkr → 530,000 tkr", "lokaler/forecast@2025 tomt → 86,000 tkr",
        "ovrigt/budget@2025 tomt → 0,001 tkr", "ovrigt/forecast@2025 tomt → 0,001 tkr",
      ])
    #expect(proposal.unchanged == 1)
    #expect(!proposal.problems.stops)
  }

  @Test("the control total: what is read is in, left out or skipped")
  func control() {
    let proposal = read(Self.ledger + "\nÖvrigt mystiskt;7;8\n")
    #expect(proposal.controls.map(\.holds) == [true, true])
    #expect(proposal.controls.map(\.read) == [number("1000008"), number("-27990")])
    #expect(proposal.controls.map(\.skipped) == [number("500000.5"), number("-13999")])
    #expect(proposal.controls.map(\.leftOut) == [number("7"), number("8")])
    #expect(proposal.leftOut.map(\.key) == ["Övrigt mystiskt"])
    #expect(proposal.leftOut.first?.amount == number("15"))
    #expect(proposal.leftOut.first?.place == .line(10))
    #expect(
      proposal.controls[0].text.withPlainBlanks
        == "Budget 2025: 1 000 008,00 kr lästa, 500 000,50 kr in, 7 kr utelämnade, 500 000,50 kr överhoppade enligt regel"
    )
  }

  @Test("what became of each record is counted, also by rule")
  func records() throws {
    let count = try #require(read(Self.ledger + "\nÖvrigt mystiskt;7;8\nPersonal;;\n").records)
    #expect((count.read, count.placed, count.leftOut, count.skipped) == (9, 6, 1, 1))
    #expect(count.byRule == [2, 2, 1, 1])
  }

  @Test("records of a figure that may not be summed are left out, though their row was found")
  func refusedRecords() throws {
    let count = try #require(read("Konto;Budget;Prognos\nPersonal;1;2\npersonal;3;4\n").records)
    #expect((count.placed, count.leftOut) == (2, 2))
    let left = read("Konto;Budget;Prognos\nPersonal;1;2\npersonal;3;4\n;5;\n").leftOut
    #expect(left.map(\.cause) == [.unnamed, .doubled, .doubled])
  }

  @Test("the same file twice changes nothing")
  func twice() throws {
    var plan = SmallYear.plan
    let first = DelimitedImport.proposal(Array(Self.ledger.utf8), by: Self.mapping(), in: plan)
    try plan.apply(first.changes)
    let second = DelimitedImport.proposal(Array(Self.ledger.utf8), by: Self.mapping(), in: plan)
    #expect(first.changes.count == 6)
    #expect(second.changes.isEmpty)
    #expect(second.unchanged == 7)
  }

  @Test("rows are matched by id, code or label; near misses are offered, never taken")
  func names() {
    let text = "Konto;Budget;Prognos\npersonal;530000;\nLOKALER;;91000\nOvrigt;1;\nLokaller;5;\nRänta;6;"
    let proposal = read(text, Self.mapping(rules: []))
    #expect(
      proposal.told == [
        "personal/budget@2025 520 tkr → 530,000 tkr", "lokaler/forecast@2025 tomt → 91,000 tkr",
        "ovrigt/budget@2025 tomt → 0,001 tkr",
      ])
    #expect(proposal.leftOut.map(\.key) == ["Lokaller", "Ränta"])
    #expect(proposal.leftOut[0].near.map(\.id) == [id("lokaler")])
    #expect(proposal.leftOut[0].near[0].score == 88)
    #expect(proposal.leftOut[1].near.isEmpty)
    #expect(
      ImportTelling.leftOut(proposal.leftOut[0]).withPlainBlanks
        == "rad 5: Lokaller, 5 kr: ingen rad hos oss heter så; menades Lokaler (88 %)?")
  }

  @Test("two records of one row of ours are not summed unless the mapping says so")
  func doubles() {
    let text = "Konto;Budget;Prognos\nPersonal;1;\nPersonal;2;\nLokaler;3;"
    var mapping = Self.mapping(rules: [])
    let told = read(text, mapping)
    #expect(told.told == ["lokaler/budget@2025 85 tkr → 0,003 tkr"])
    #expect(told.leftOut.map(\.amount) == [number("3")])
    #expect(told.controls.map(\.holds) == [true])
    mapping.isSummed = true
    #expect(read(text, mapping).told.first == "personal/budget@2025 520 tkr → 0,003 tkr")
  }

  @Test("a row of a rule and a row by its own name are a double, too")
  func ruleAndName() {
    let proposal = read("Konto;Budget;Prognos\n50;1;\nPersonal;2;")
    #expect(proposal.lines.isEmpty)
    #expect(proposal.leftOut.count == 1)
  }

  @Test("rules that decide as much and say different rows leave the record out")
  func ambiguous() {
    let proposal = read(
      "Konto;Budget;Prognos\n5010;1;", Self.mapping(rules: [("50*", "personal"), ("5000-5099", "lokaler")]))
    #expect(proposal.lines.isEmpty)
    #expect(proposal.leftOut.first?.reason == "kan vara flera rader hos oss: ”Personal”, ”Lokaler”")
  }

  @Test(
    "a sign rule for every way of writing",
    arguments: [
      (AmountSign.debit, "-5", "5"), (.credit, "5", "-5"), (.usual, "5", "5"), (.asShown, "5", "5"),
    ])
  func signs(sign: AmountSign, revenue: String, cost: String) {
    let proposal = read("Konto;Budget;Prognos\n30;\(revenue);\n60;\(cost);", Self.mapping(sign: sign))
    #expect(proposal.changes.map(\.to) == [.figure(figure("5")), .figure(figure("5"))])
  }

  @Test("one field of amounts and one that says the column")
  func divided() {
    let mapping = ImportMapping(
      target: .table(.money, id("income")), key: .numbered(1),
      amounts: .divided(
        amount: .numbered(3), by: .numbered(2),
        [
          ColumnWord("Utfall", means: column("closing@2024")),
          ColumnWord("BUDGET", means: column("budget@2025")),
        ]),
      unit: .thousands)
    let proposal = read("rad;slag;tkr\nPersonal;utfall;501\nPersonal;budget;530,5\nPersonal;plan;9", mapping)
    #expect(
      proposal.told == [
        "personal/closing@2024 500 tkr → 501 tkr", "personal/budget@2025 520 tkr → 530,5 tkr",
      ])
    #expect(proposal.leftOut.map(\.reason) == ["”plan” är ingen av de valda kolumnerna"])
  }

  @Test("computed and fastställda cells are left out with the reason; a cell in another unit too")
  func refused() {
    var mapping = Self.mapping(rules: [])
    mapping.amounts = .columns([
      AmountColumn(.named("Mars"), to: column("actual@2025-03")),
      AmountColumn(.named("Budget"), to: column("budget@2025")),
    ])
    let proposal = read("Konto;Mars;Budget\nPersonal;1;\nNettokostnad;;2", mapping)
    #expect(proposal.lines.isEmpty)
    #expect(
      proposal.leftOut.map(\.reason) == [
        "Personal · Utfall mars kan inte ändras: Delår 31 mars är fastställd",
        "Nettokostnad · Budget 2025 räknas av andra siffror",
      ])
    var indicators = mapping
    indicators.target = .indicators
    indicators.amounts = .columns([AmountColumn(.named("Utfall"), to: column("outcome@2024"))])
    #expect(
      read("Konto;Utfall\nbesok;5", indicators).leftOut.map(\.reason) == [
        "Besök på seniorträffar · utfall 2024 är i %, filen i kr"
      ])
    indicators.unit = .percent
    #expect(read("Konto;Utfall\nbesok;5,5", indicators).told == ["besok/outcome@2024 tomt → 5,5 %"])
  }

  @Test("what is no amount is told with line and column, formulas too; the rest is taken")
  func unreadable() {
    let proposal = read("Konto;Budget;Prognos\n60;=1+1;5\n60;x;+cmd|a\n50;1;2;3\n60;\"7")
    #expect(proposal.told == ["lokaler/forecast@2025 tomt → 0,005 tkr"])
    #expect(
      proposal.problems.contains { $0.place == .field(line: 2, column: 2) && $0.sentence.contains("formel") })
    #expect(proposal.problems.contains { $0.place == .field(line: 3, column: 2) })
    #expect(
      proposal.problems.contains { $0.place == .field(line: 3, column: 3) && $0.sentence.contains("formel") })
    #expect(proposal.problems.contains { $0.place == .line(4) && $0.weight == .skips })
    #expect(proposal.problems.contains { $0.place == .line(5) && $0.weight == .stops })
    #expect(proposal.changes.isEmpty)
  }

  @Test("a mapping that does not fit the file stops, and says what the file has")
  func misfit() {
    #expect(read("Konto;Belopp\n1;2").problems.stops)
    #expect(
      read("Konto;Belopp\n1;2").sentences.contains(
        "rad 1: kolumnen ”Budget” finns inte i filen, som har ”Konto”, ”Belopp”"))
    var mapping = Self.mapping(rules: [("1*", "finns-inte")])
    #expect(read(Self.ledger, mapping).problems.stops)
    mapping = Self.mapping()
    mapping.target = .table(.money, id("annan"))
    #expect(read(Self.ledger, mapping).problems.stops)
    mapping = Self.mapping()
    mapping.key = .numbered(9)
    #expect(read(Self.ledger, mapping).sentences.contains { $0.contains("kolumn 9 finns inte") })
    #expect(read("").problems.stops)
  }

  @Test(
    "figures that may be read in two ways are asked about in a tab file, and told what they are by their separator elsewhere"
  )
  func decimalSigns() {
    let rows = [
      ("Konto\tBudget\tPrognos\n60\t1,234\t", [String]()), ("Konto;Budget;Prognos\n60;1,234;", ["0,001234"]),
      ("Konto,Budget,Prognos\n60,\"1.234\",", ["0,001234"]),
    ]
    for (text, amounts) in rows {
      #expect(read(text).lines.map { String($0.to.prefix { $0 != "\u{A0}" }) } == amounts)
    }
    var mapping = Self.mapping()
    mapping.decimalSign = .point
    #expect(
      read("Konto\tBudget\tPrognos\n60\t1,234\t", mapping).told == ["lokaler/budget@2025 85 tkr → 1,234 tkr"])
  }

  @Test("a hundred thousand records are summed, and the control total holds")
  func many() {
    let lines = (0..<100_000).map { "\(3000 + $0 % 4000);\($0 % 97),25;" }
    let proposal = read(
      "Konto;Budget;Prognos\n" + lines.joined(separator: "\n"),
      Self.mapping(rules: [("3*", "intakter"), ("5*", "personal")], sign: .usual))
    #expect(proposal.controls.map(\.holds) == [true])
    #expect(
      proposal.controls[0].read
        == (0..<100_000).reduce(ExactDecimal.zero) {
          $0 + ExactDecimal(coefficient: Int128(($1 % 97) * 100 + 25), exponent: -2)
        })
    #expect(proposal.lines.count == 2)
    #expect(proposal.leftOut.count == 2000)
  }
}
