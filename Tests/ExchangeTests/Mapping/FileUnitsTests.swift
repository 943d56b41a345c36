import Exchange
import FollowUp
import Testing

@Suite("What a file says its amounts are in")
struct FileUnitsTests {
  @Test(
    "each column in its own unit; one of the whole file, in the corner or over the headings",
    arguments: [
      "Rad;Budget helår (mnkr);Utfall (tkr)\nPersonal;731,8;533000",
      ";helår (mnkr);;;januari–augusti (tkr);;\nRad;Budget;Prognos;Avvikelse;Budget;Utfall;Avvikelse\nPersonal;731,8;;;;533000;",
      "Belopp i tkr\nRad;Budget helår;Utfall\nPersonal;731 800;533 000",
      ";;tkr\nRad;Budget helår;Utfall\nPersonal;731 800;533 000",
      "tkr;Budget helår;Utfall\nPersonal;731 800;533 000",
      "Belopp i tkr\nRad;Budget helår;Utfall, kr\nPersonal;731 800;533 000 000",
      "Rad;Budget helår (tkr);Utfall\nPersonal;731 800;533 000",
    ])
  func said(text: String) throws {
    let proposal = try GroupedYear.read(text)
    #expect(proposal.changes.isEmpty && proposal.unchanged == 2, "\(proposal.told)")
    #expect(proposal.problems.allSatisfy { $0.weight == .note }, "\(proposal.sentences)")
  }

  @Test("different units, and a column that says none: it is asked")
  func asked() throws {
    let proposal = try GroupedYear.read("Rad;Budget helår (tkr);Utfall (kr);Prognos\nPersonal;1;2;3")
    #expect(proposal.changes.isEmpty)
    #expect(proposal.sentences.contains { $0.hasPrefix("filens rubriker säger både kr och tkr") })
  }

  @Test("the unit a person says is of all columns; that the file says another is told")
  func overruled() throws {
    let source = try DelimitedSource(Array("Rad;Budget helår (mnkr);Utfall (tkr)\nPersonal;1;2".utf8))
    var mapping = try #require(MappingSearch.best(source.text, in: GroupedYear.plan)).mapping
    mapping.say(.kronor)
    let proposal = DelimitedImport.proposal(source, by: mapping, in: GroupedYear.plan)
    #expect(proposal.told.map { $0.suffix(13) }.count == 2)
    #expect(
      proposal.sentences.contains(
        "”Utfall (tkr)” är i tkr enligt filen, men läses i kr: stämmer enheten?"))
  }

  @Test("units of the columns are kept with the mapping; one kept without them is read as before")
  func kept() throws {
    let mapping = ImportMapping(
      name: "E", target: .table(.money, id("income")), key: .named("Rad"),
      amounts: .columns([
        AmountColumn(.named("Utfall"), to: column("actual@2019-08"), unit: .thousands),
        AmountColumn(.numbered(3), to: column("budget@2019")),
      ]), unit: .millions)
    #expect(try ImportMapping(json: mapping.json) == mapping)
  }

  @Test(
    "a change that looks like another unit is a question, and no more",
    arguments: [
      ("Rad;Budget helår\nPersonal;731800", 1), ("Rad;Budget helår\nPersonal;73,18", 1),
      ("Rad;Budget helår\nPersonal;790000;\nLokaler;98000", 1), ("Rad;Budget helår\nPersonal;790", 0),
    ])
  func scale(text: String, count: Int) throws {
    let proposal = try GroupedYear.read(text)
    #expect(proposal.problems.count { $0.sentence.hasPrefix("Stämmer enheten?") } == count)
    #expect(!proposal.changes.isEmpty)
    let block = BlockPaste.proposal(
      text.split(separator: "\n").dropFirst().map { String($0.map { $0 == ";" ? "\t" : $0 }) }
        .joined(separator: "\n"), on: try GroupedYear.grid(), row: 0, column: 0)
    #expect(block.problems.count { $0.sentence.hasPrefix("Stämmer enheten?") } == count)
  }

  @Test("a table that is copied says its unit, and is read back in it, pasted and as a file")
  func copied() throws {
    for unit in [MeasureUnit.millions, .thousands, .kronor] {
      let grid = try #require(CellGrid(id("income"), in: .money, of: GroupedYear.plan, shownIn: unit))
      let text = BlockCopy.text(
        of: grid, rows: grid.rows.indices, columns: grid.columns.indices, headings: true, labels: true)
      #expect(text.hasPrefix("\(unit.rawValue)\tHelår Budget\t"))
      #expect(try GroupedYear.read(text).changes.isEmpty)
      #expect(try GroupedYear.read(text).unchanged == 12)
      let pasted = BlockPaste.proposal(text, on: try GroupedYear.grid(), row: 0, column: 0)
      #expect(pasted.changes.isEmpty && !pasted.problems.stops)
    }
  }
}
