import Exchange
import FollowUp
import Testing

@Suite("Headings that are the same are told apart, or asked about")
struct SameHeadingsTests {
  private static let own = """
    Rad;Budget;Prognos;Avvikelse;Budget;Utfall;Avvikelse
    Personal;731,8;783,1;-51,3;492;533,0;-41
    Lokaler;97,6;96,8;0,8;65,0;64,6;0,4
    """

  @Test("our own table with our own figures changes nothing, also under what stands over its columns")
  func own() throws {
    for over in [
      "", ";helår;;;januari–augusti;;\n", "Rapport 2019\n;Helår;;;Jan-aug;;\n",
      ";Uppföljning 2019;;;;;\n;helår 2019;;;t.o.m. augusti;;\n",
    ] {
      let proposal = try GroupedYear.read(over + Self.own)
      #expect(proposal.changes.isEmpty, "\(over): \(proposal.told)")
      #expect(!proposal.problems.stops && proposal.unchanged == 12, "\(over): \(proposal.sentences)")
    }
  }

  @Test("a heading over several columns decides, in whatever order they stand")
  func groups() throws {
    let proposal = try GroupedYear.read(
      ";januari–augusti;;helår;\n;Budget;Utfall;Budget;Prognos\nPersonal;1;2;3;4")
    #expect(
      proposal.told == [
        "personal/budget@2019-08 492,0 mnkr → 1 mnkr", "personal/actual@2019-08 533,0 mnkr → 2 mnkr",
        "personal/budget@2019 731,8 mnkr → 3 mnkr", "personal/forecast@2019 783,1 mnkr → 4 mnkr",
      ])
  }

  @Test("headings in one line say both, in either order")
  func whole() throws {
    let proposal = try GroupedYear.read(
      "Rad;Januari–augusti Budget;Budget helår;Helår (mnkr) Prognos\nPersonal;1;2;3")
    #expect(
      proposal.told == [
        "personal/budget@2019-08 492,0 mnkr → 1 mnkr", "personal/budget@2019 731,8 mnkr → 2 mnkr",
        "personal/forecast@2019 783,1 mnkr → 3 mnkr",
      ])
  }

  @Test("in order is told, and only where the whole file goes in our order")
  func order() throws {
    #expect(
      try GroupedYear.read(Self.own).sentences.contains(
        "”Budget” är ”Januari–augusti Budget”: kolumnerna är tagna i ordning.")
    )
    let turned = try GroupedYear.read(
      "Rad;Budget;Utfall;Avvikelse;Budget;Prognos;Avvikelse\nPersonal;1;2;3;4;5;6")
    #expect(turned.problems.stops && turned.changes.isEmpty)
  }

  @Test(
    "what fits several of ours stops, and names them and what to say",
    arguments: [
      "Rad;Budget;Utfall\nPersonal;500;510", "Rad;Budget;Prognos\nPersonal;500;510", "Rad;Budget\nPersonal;5",
    ])
  func asked(text: String) throws {
    let proposal = try GroupedYear.read(text)
    #expect(proposal.changes.isEmpty)
    #expect(
      proposal.problems.filter { $0.weight == .stops }.map(\.text) == [
        "”Budget” (kolumn 2) passar både ”Helår Budget” (budget@2019) och ”Januari–augusti Budget” (budget@2019-08): "
          + "säg vilken i mappningen på skärmen, eller med --belopp \"2=budget@2019\""
      ])
  }

  @Test("the period that a person has said settles it, and that is told")
  func period() throws {
    let proposal = try GroupedYear.read("Rad;Budget;Utfall\nPersonal;500;510", at: "2019-08")
    #expect(
      proposal.told == [
        "personal/budget@2019-08 492,0 mnkr → 500 mnkr", "personal/actual@2019-08 533,0 mnkr → 510 mnkr",
      ])
    #expect(proposal.sentences.contains("”Budget” är ”Januari–augusti Budget”, efter perioden."))
  }

  @Test("two columns that are the same to us stop")
  func rivals() throws {
    let proposal = try GroupedYear.read("Rad;Prognos;Prognos\nPersonal;1;2")
    #expect(proposal.problems.stops && proposal.sentences[0].hasPrefix("kolumn 2 och kolumn 3 passar alla"))
  }

  @Test("what stands under another year or another part of it is not ours, and is told")
  func others() throws {
    let proposal = try GroupedYear.read(
      ";helår 2018;;januari–mars;helår\n;Budget;Prognos;Utfall;Budget\nPersonal;1;2;3;4")
    #expect(proposal.told == ["personal/budget@2019 731,8 mnkr → 4 mnkr"])
    #expect(
      proposal.sentences.contains(
        "Kolumnerna ”helår 2018 Budget”, ”Prognos” och ”Utfall” är inte med."), "\(proposal.sentences)")
  }

  @Test("a mapping by a heading that stands twice is refused; with what stands over it, it is one")
  func named() throws {
    var mapping = ImportMapping(
      target: .table(.money, id("income")), key: .named("Rad"),
      amounts: .columns([AmountColumn(.named("Budget"), to: column("budget@2019"))]), unit: .millions)
    let text = ";helår;;;januari–augusti;;\n" + Self.own
    let refused = DelimitedImport.proposal(Array(text.utf8), by: mapping, in: GroupedYear.plan)
    #expect(refused.sentences.contains { $0.contains("flera kolumner heter ”Budget” (2, 5): säg numret") })
    mapping.amounts = .columns([AmountColumn(.named("Januari–augusti Budget"), to: column("budget@2019-08"))])
    let read = DelimitedImport.proposal(Array(text.utf8), by: mapping, in: GroupedYear.plan)
    #expect(read.changes.isEmpty && read.unchanged == 2 && !read.problems.stops)
  }

  @Test("what is answered in the mapping is asked no more")
  func answered() throws {
    let source = try DelimitedSource(Array("Rad;Budget;Utfall\nPersonal;492;533".utf8))
    let found = try #require(MappingSearch.best(source.text, in: GroupedYear.plan))
    var draft = UnfinishedMapping(found.mapping)
    let columns = FileColumns(source.text)
    draft.set(.columns([column("budget@2019-08")]), of: 1, in: columns)
    let mapping = try #require(draft.mapping)
    let proposal = DelimitedImport.proposal(source, by: mapping, in: GroupedYear.plan)
    #expect(!proposal.problems.stops && proposal.unchanged == 2)
  }

  @Test("a pasted block is asked about the same, unless it is put on the column it is of")
  func pasted() throws {
    let text = "\tBudget\tUtfall\nPersonal\t500\t510"
    let asked = BlockPaste.proposal(text, on: try GroupedYear.grid(), row: 0, column: 1)
    #expect(
      asked.changes.isEmpty
        && asked.sentences.contains { $0.contains("passar både ”Helår Budget” och ”Januari–augusti Budget”") }
    )
    let put = BlockPaste.proposal(text, on: try GroupedYear.grid(), row: 0, column: 3)
    #expect(
      put.told == [
        "personal/budget@2019-08 492,0 mnkr → 500 mnkr", "personal/actual@2019-08 533,0 mnkr → 510 mnkr",
      ])
    let grouped = BlockPaste.proposal(
      "\tjanuari–augusti\t\thelår\n\tBudget\tUtfall\tBudget\nPersonal\t492\t533\t731,8",
      on: try GroupedYear.grid(), row: 0, column: 0)
    #expect(
      grouped.changes.isEmpty && grouped.unchanged == 3 && !grouped.problems.stops, "\(grouped.sentences)")
  }
}
