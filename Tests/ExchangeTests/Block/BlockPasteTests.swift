import Exchange
import FollowUp
import Testing

@Suite("A block from a spreadsheet is put on a cell")
struct BlockPasteTests {
  private func paste(
    _ text: String, row: Int = 0, column: Int = 1, _ options: BlockOptions = .init(),
    in unit: MeasureUnit? = nil
  ) throws -> ImportProposal {
    BlockPaste.proposal(
      text, on: try SmallYear.grid(shownIn: unit), row: row, column: column, options: options)
  }

  @Test("each cell goes to its figure, in the unit and the sign that is shown")
  func plain() throws {
    let proposal = try paste("115\t120,5\n\u{2212}1\u{A0}530\t")
    #expect(
      proposal.told == [
        "intakter/budget@2025 110 tkr → 115 tkr", "intakter/forecast@2025 tomt → 120,5 tkr",
        "personal/budget@2025 520 tkr → \u{2212}1 530 tkr",
      ])
    #expect(proposal.problems.isEmpty)
    var plan = SmallYear.plan
    try plan.apply(proposal.changes)
    #expect(plan.money[0].value(id("intakter"), column("forecast@2025")) == number("120.5e3"))
    #expect(plan.money[0].value(id("netto"), column("budget@2025")) == number("-1560e3"))
  }

  @Test("the shown unit and a written unit decide")
  func units() throws {
    #expect(
      try paste("0,2\n530 tkr\n1 kr", in: .millions).changes.map(\.to) == [
        .figure(figure("2e5")), .figure(figure("530e3")), .figure(figure("1")),
      ])
  }

  @Test("what stands there already is no change, whatever zeros it is written with")
  func unchanged() throws {
    let proposal = try paste("110,00\n520")
    #expect(proposal.changes.isEmpty)
    #expect(proposal.unchanged == 2)
  }

  @Test("empty cells leave what stands, and are told; a dash is missing")
  func empties() throws {
    let proposal = try paste("\n–\n90")
    #expect(proposal.told == ["personal/budget@2025 520 tkr → –", "lokaler/budget@2025 85 tkr → 90 tkr"])
    #expect(proposal.sentences == ["En tom ruta lämnar det som står."])
  }

  @Test("a heading and names are found; rows and columns go by them")
  func named() throws {
    let proposal = try paste("\tPrognos 2025\tBudget 2025\nLOKALER\t91\t90\npersonal \t531\t530")
    #expect(
      proposal.told == [
        "lokaler/forecast@2025 tomt → 91 tkr", "lokaler/budget@2025 85 tkr → 90 tkr",
        "personal/forecast@2025 tomt → 531 tkr", "personal/budget@2025 520 tkr → 530 tkr",
      ])
    #expect(proposal.problems.allSatisfy { $0.weight == .note })
    #expect(proposal.sentences.contains("Raderna är tagna efter sina namn."))
  }

  @Test("names and headings of others are left out and the cells taken in order")
  func otherNames() throws {
    let proposal = try paste("Konto\tI år (mnkr)\nLöner\t0,53\nHyror\t0,09", row: 1)
    #expect(
      proposal.told == ["personal/budget@2025 520 tkr → 530 tkr", "lokaler/budget@2025 85 tkr → 90 tkr"])
    #expect(proposal.sentences.contains("blockets rad 1, kolumn 2: kolumnen är i mnkr enligt rubriken"))
    #expect(proposal.sentences.contains { $0.hasPrefix("Radernas namn är andra") })
  }

  @Test("a row or a column that is not ours is told with its place, and the rest taken")
  func unknownNames() throws {
    let proposal = try paste("\tBudget 2025\tKvar\nPersonal\t530\t1\nHyror\t90\t2\nLokaler\t91\t3")
    #expect(
      proposal.told == ["personal/budget@2025 520 tkr → 530 tkr", "lokaler/budget@2025 85 tkr → 91 tkr"])
    #expect(
      proposal.problems.filter { $0.weight == .skips }.map(\.place) == [
        .cell(row: 2, column: 3), .cell(row: 3, column: 1), .cell(row: 4, column: 3),
      ])
  }

  @Test("a row that is not ours is named, with what may be meant")
  func nearRow() throws {
    let proposal = try paste("Personal\t530\nLokaller\t90")
    #expect(
      proposal.sentences.contains(
        "blockets rad 2, kolumn 1: ”Lokaller” finns inte i tabellen: dess värden är inte med; menades Lokaler (88 %)?"
      ))
  }

  @Test("what is no figure on a computed cell is told, too", arguments: ["2025-08-31", "@x"])
  func unreadableOnComputed(text: String) throws {
    let proposal = try paste(text, row: 4)
    #expect(proposal.problems.map(\.weight) == [.skips])
    #expect(proposal.sentences[0].contains("”\(text)”"))
    #expect(
      proposal.sentences[0].hasSuffix("(Nettokostnad · Budget 2025 räknas av andra siffror och skrivs inte)"))
  }

  @Test("rows that are called the same are taken from the chosen cell on")
  func sameNames() throws {
    var plan = SmallYear.plan
    for index in [1, 3] { plan.money[0].rows[index].label = "varav extern" }
    let grid = try #require(CellGrid(id("income"), in: .money, of: plan))
    let text = "varav extern\t7\nLokaler\t8"
    #expect(
      BlockPaste.proposal(text, on: grid, row: 0, column: 1).told
        == ["personal/budget@2025 520 tkr → 7 tkr", "lokaler/budget@2025 85 tkr → 8 tkr"])
    #expect(
      BlockPaste.proposal(text, on: grid, row: 3, column: 1).told.first == "ovrigt/budget@2025 tomt → 7 tkr")
  }

  @Test("years are a heading over names or in a row, else figures")
  func years() throws {
    #expect(try paste("2025\n2100").lines.count == 2)
    #expect(try paste("\t2025\nPersonal\t530").lines.count == 1)
    #expect(try paste("2025\t2026\n1\t2").lines.count == 2)
    #expect(try paste("2025").told == ["intakter/budget@2025 110 tkr → 2 025 tkr"])
  }

  @Test(
    "an error or a sign for missing above figures is no heading: nothing moves up",
    arguments: ["#REF!", "=A1", "n/a", "x"])
  func noHeading(first: String) throws {
    let proposal = try paste("\(first)\n530")
    #expect(proposal.told == ["personal/budget@2025 520 tkr → 530 tkr"])
    #expect(proposal.problems.map(\.place) == [.cell(row: 1, column: 1)])
  }

  @Test("a block larger than the table stops the whole, with the place")
  func tooLarge() throws {
    let proposal = try paste("1\n2\n3\n4\n5\n6", row: 1)
    #expect(proposal.changes.isEmpty)
    #expect(
      proposal.problems.filter { $0.weight == .stops }.map(\.text) == [
        "blockets rad 5, kolumn 1: blocket är större än tabellen: 2 rutor får inte plats"
      ])
    #expect(try paste("1\t2\t3\t4").problems.stops)
    #expect(try paste("1\t2\t3\t\t", row: 1).problems.stops == false)
  }

  @Test("a computed cell is not written; another figure than it comes to is told, a rounded one is not")
  func computed() throws {
    let right = try paste("110\n530\n85\n\n505")
    #expect(right.told == ["personal/budget@2025 520 tkr → 530 tkr"])
    #expect(right.sentences.isEmpty)
    #expect(try paste("\n\n\n\n496").sentences.count == 1)
    let wrong = try paste("110\n530\n85\n\n600")
    #expect(wrong.problems.map(\.weight) == [.note])
    #expect(
      wrong.sentences == [
        "blockets rad 5, kolumn 1: Nettokostnad · Budget 2025 räknas av andra siffror och skrivs inte: blocket har 600 tkr, här blir det 505 tkr (skillnad 95 tkr)"
      ])
  }

  @Test("a fastställd period is not written")
  func decided() throws {
    let proposal = try paste("5", column: 3)
    #expect(proposal.changes.isEmpty)
    #expect(
      proposal.sentences == [
        "blockets rad 1, kolumn 1: Verksamhetens intäkter · Utfall mars kan inte ändras: Delår 31 mars är fastställd"
      ])
  }

  @Test("what is no figure is told with its place, formulas and control characters too; the rest is taken")
  func unreadable() throws {
    let proposal = try paste("=A1*2\t12\nxyz\t+cmd|' /C calc'!A0\n1\u{7}0\t#REF!")
    #expect(proposal.told == ["intakter/forecast@2025 tomt → 12 tkr", "lokaler/budget@2025 85 tkr → 10 tkr"])
    #expect(
      proposal.problems.filter { $0.weight == .skips }.map(\.place) == [
        .cell(row: 1, column: 1), .cell(row: 2, column: 1), .cell(row: 2, column: 2),
        .cell(row: 3, column: 2),
      ])
    #expect(proposal.sentences.contains("rad 3: styrtecknet U+0007 syns inte och har tagits bort"))
  }

  @Test("nothing, and a quote that never ends, stop", arguments: ["", "\n\n", "1\t\"2\n3"])
  func stops(text: String) throws {
    #expect(try paste(text).problems.stops)
    #expect(try paste(text).changes.isEmpty)
  }

  @Test("rows of different lengths are told")
  func ragged() throws {
    #expect(
      try paste("1\t2\n3").sentences == [
        "blockets rad 2, kolumn 2: blockets rader är olika långa: det som fattas lämnar det som står"
      ])
  }

  @Test("thousands with a point are seen by the other figures, and by what is told")
  func points() throws {
    #expect(try paste("1.234\n5,5").told.first == "intakter/budget@2025 110 tkr → 1 234 tkr")
    #expect(
      try paste("1.234").sentences == [
        "blockets rad 1, kolumn 1: ”1.234” kan läsas på två sätt: säg om komma eller punkt står före decimalerna"
      ])
    #expect(
      try paste("1.234", BlockOptions(decimalSign: .point)).told == [
        "intakter/budget@2025 110 tkr → 1,234 tkr"
      ])
  }

  @Test("words and targets are read as such")
  func words() throws {
    let proposal = BlockPaste.proposal(
      "12\t≥ 15\tBra\n\t> Länssnitt\t'-1 är inget", on: try SmallYear.keyGrid(), row: 0, column: 0)
    #expect(
      proposal.told == [
        "platser/outcome@2024 tomt → 12", "platser/target@2025 tomt → ≥ 15", "platser/remark tomt → ”Bra”",
        "kostnad/target@2025 tomt → ”> Länssnitt”", "kostnad/remark tomt → ”-1 är inget”",
      ])
  }

  @Test("a run of indicators takes observations")
  func indicators() throws {
    let grid = CellGrid(
      indicators: [id("boende"), id("besok")], columns: [column("outcome@2023"), column("milestone@2025")],
      of: SmallYear.plan)
    let proposal = BlockPaste.proposal("10,3\t≤ 9\n11\t", on: grid, row: 0, column: 0)
    #expect(proposal.unchanged == 1)
    #expect(proposal.told == ["boende/milestone@2025 tomt → ≤ 9 %", "besok/outcome@2023 10,3 % → 11 %"])
    var plan = SmallYear.plan
    try plan.apply(proposal.changes)
  }
}
