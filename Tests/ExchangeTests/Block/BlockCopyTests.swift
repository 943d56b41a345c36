import Exchange
import FollowUp
import Testing

@Suite("Figures are copied as a block")
struct BlockCopyTests {
  @Test("with names and headings, as a spreadsheet takes it")
  func text() throws {
    let text = BlockCopy.text(
      of: try SmallYear.grid(shownIn: .millions), rows: 0..<9, columns: 1..<3, headings: true, labels: true)
    #expect(
      text == """
        mnkr\tBudget 2025\tPrognos 2025
        Verksamhetens intäkter\t0,110\t
        Personal\t0,520\t
        Lokaler\t0,085\t
        Övrigt\t\t
        Nettokostnad\t0,495\t
        """)
  }

  @Test("no copied text is a formula, and quotes and line breaks are quoted")
  func neutral() throws {
    var plan = SmallYear.plan
    let cells = [("platser", "=1+1"), ("kostnad", "rad \"ett\"\nrad två")]
    for (row, words) in cells {
      plan.statistics[0].cells[.init(row: id(row), column: column("remark"))] = Figure(.words(words))
    }
    let grid = try #require(CellGrid(id("key"), in: .statistics, of: plan))
    #expect(
      BlockCopy.text(of: grid, rows: 0..<2, columns: 2..<3) == "'=1+1\n\"rad \"\"ett\"\"\nrad två\"")
  }

  @Test("put back where it came from it changes nothing", arguments: UInt64(1)...150)
  func identity(seed: UInt64) throws {
    var random = Seeded(seed)
    var plan = SmallYear.plan
    fill(&plan.money[0], &random)
    fill(&plan.statistics[0], &random)
    plan.money[0].signs = SignConvention(negated: Bool.random(using: &random) ? [.cost, .net] : [])
    let unit: MeasureUnit? = [nil, .kronor, .millions].randomElement(using: &random) ?? nil
    let money = try #require(CellGrid(id("income"), in: .money, of: plan, shownIn: unit))
    let key = try #require(CellGrid(id("key"), in: .statistics, of: plan))
    for grid in [money, key] {
      let row = Int.random(in: 0..<grid.rows.count, using: &random)
      let column = Int.random(in: 0..<grid.columns.count, using: &random)
      let text = BlockCopy.text(
        of: grid, rows: row..<grid.rows.count, columns: column..<grid.columns.count,
        headings: Bool.random(using: &random), labels: Bool.random(using: &random))
      let proposal = BlockPaste.proposal(text, on: grid, row: row, column: column)
      #expect(proposal.told.isEmpty, "\(text)")
      #expect(!proposal.problems.contains { $0.weight == .skips }, "\(text)")
    }
  }

  private func fill(_ table: inout FigureTable, _ random: inout Seeded) {
    for row in table.rows where !row.isComputed {
      for column in table.columns where Int.random(in: 0..<5, using: &random) > 0 {
        table.cells[.init(row: row.id, column: column.key)] = figure(column.meaning, &random)
      }
    }
  }

  private func figure(_ meaning: TableColumn.Meaning, _ random: inout Seeded) -> Figure {
    let words = [
      "=A1", "- streck", "Minska", "'x", "12", "saknas", "a\tb", "\"q\"", "+46 8", "@namn", "–", "2025",
    ]
    let coefficient = Int128(Int.random(in: -999_999...999_999, using: &random))
    let number = ExactDecimal(coefficient: coefficient, exponent: Int.random(in: -3...4, using: &random))
    var figure = Figure(.number(number))
    switch (meaning, Int.random(in: 0..<6, using: &random)) {
    case (.text, 0...4): figure = Figure(.words(words.randomElement(using: &random) ?? ""))
    case (_, 0): figure = Figure(.missing(Figure.Missing.allCases.randomElement(using: &random) ?? .dash))
    case (.target, 1): figure = Figure(.words(words.randomElement(using: &random) ?? ""), comparison: .above)
    case (.target, 2): figure.comparison = .atLeast
    case (.outcome, 1): figure = Figure(.words("Minskat"))
    case (.outcome, 2): figure.unit = .percent
    default: break
    }
    return figure
  }
}
