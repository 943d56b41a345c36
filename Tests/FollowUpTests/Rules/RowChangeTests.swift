import FollowUp
import Testing

@Suite("How statistics change")
struct RowChangeTests {
  /// Volymer 31 augusti 2019, and nyckeltal of the verksamhetsplan 2026.
  private static let volumes = table(
    .count, kind: .volumes,
    """
    actual@2019-08 actual@2018-08 actual@2017-08
    boende quantity = egen extern : 606 593 562
    egen quantity 450 446 431
    extern quantity 156 147 130
    hemtjanst quantity 182020 184687 194400
    sysselsattning quantity 2 . .
    noll quantity 3 0 .
    """)

  @Test("the latest against the one before: 606 against 593 is +13, +2,2 %")
  func change() throws {
    let change = try #require(RowChange.of(id("boende"), in: Self.volumes))
    #expect(change.from.period == period("2018-08") && change.to.period == period("2019-08"))
    #expect(change.difference == number("13") && change.percent == number("2.2"))
    let fewer = try #require(RowChange.of(id("hemtjanst"), in: Self.volumes))
    #expect(fewer.difference == number("-2667") && fewer.percent == number("-1.4"))
  }

  @Test("one figure alone has not changed, and from zero there is no per cent")
  func alone() throws {
    #expect(RowChange.of(id("sysselsattning"), in: Self.volumes) == nil)
    let change = try #require(RowChange.of(id("noll"), in: Self.volumes))
    #expect(change.difference == number("3") && change.percent == nil)
  }

  @Test("eight months, a whole year and twelve rolling months are not held against each other")
  func kinds() throws {
    var table = table(
      .percent, kind: .keyFigures,
      """
      outcome@2023 outcome@2024 outcome@2025-08
      omsattning quantity 9.2 10.8 8.6
      """)
    #expect(RowChange.of(id("omsattning"), in: table) == nil)
    table.cells[.init(row: id("omsattning"), column: column("outcome@2025-08"))] = nil
    #expect(RowChange.of(id("omsattning"), in: table)?.difference == number("1.6"))
    let cell = FigureTable.CellKey(row: id("omsattning"), column: column("outcome@2024"))
    table.cells[cell]?.dated = period("2024-10r12")
    #expect(RowChange.of(id("omsattning"), in: table) == nil)
  }

  @Test("a budget or a forecast is no outcome")
  func outcomes() {
    let table = table(
      .count, kind: .volumes, "budget@2023 forecast@2023 actual@2022\nbesok quantity 9500 8825 9100")
    #expect(RowChange.points(of: id("besok"), in: table).map(\.number) == [number("9100")])
  }

  @Test("the largest changes are of whole rows, in per cent, and never of per cents")
  func largest() {
    let largest = LargestChanges.of(Self.volumes, limit: 3)
    #expect(largest.map(\.row.id) == [id("boende"), id("egen"), id("hemtjanst")] || largest.count == 3)
    var table = Self.volumes
    table.rows[1].parent = id("boende")
    table.rows[2].parent = id("boende")
    #expect(LargestChanges.of(table, limit: 3).map(\.row.id) == [id("boende"), id("hemtjanst")])
    table.rows[0].unit = .percent
    #expect(LargestChanges.of(table, limit: 1).map(\.row.id) == [id("hemtjanst")])
  }

  @Test(
    "a row says which way is wanted by a word, else by a target's operator",
    arguments: [
      ("Öka", Indicator.Direction.higher), ("Ökning", .higher), ("Minska", .lower), ("Minskning", .lower),
    ])
  func wanted(word: String, direction: Indicator.Direction) {
    var table = table(.percent, kind: .keyFigures, "outcome@2025 text@2026\nbelaggning quantity 74 .")
    #expect(WantedDirection.of(id("belaggning"), in: table) == nil)
    let cell = FigureTable.CellKey(row: id("belaggning"), column: column("text@2026"))
    table.cells[cell] = Figure(.words(word))
    #expect(WantedDirection.of(id("belaggning"), in: table) == direction)
    table.cells[cell] = Figure(.number(number("8.5")), comparison: .atMost)
    #expect(WantedDirection.of(id("belaggning"), in: table) == .lower)
  }
}

@Suite("A series in short, and volumes against budget")
struct SeriesTests {
  /// Lediga lägenheter i egen regi den sista i varje månad, 2023.
  private static let vacancies = table(
    .count, kind: .monthly,
    """
    outcome@2023-01 outcome@2023-02 outcome@2023-03 outcome@2023-04 outcome@2023-05 outcome@2023-06 outcome@2023-07 outcome@2023-08
    lediga quantity 14 7 5 4 4 8 11 3
    tomt quantity . . . . . . . .
    """)

  @Test("lediga lägenheter 2023: least 3 in August, most 14 in January, 7,0 in the mean")
  func summary() throws {
    let summary = try #require(SeriesSummary(RowChange.points(of: id("lediga"), in: Self.vacancies)))
    #expect(summary.least.number == number("3") && summary.least.period == period("2023-08"))
    #expect(summary.greatest.number == number("14") && summary.greatest.period == period("2023-01"))
    #expect(summary.mean.hasSameDigits(as: number("7.0")) && summary.count == 8)
    #expect(SeriesSummary(RowChange.points(of: id("tomt"), in: Self.vacancies)) == nil)
  }

  /// Åtgärdsplan 2023: korttidsboende 81 % against 85 %, 8 825 visits against 9 500.
  @Test(
    "an outcome is held against what was budgeted: a share of counts, procentenheter of per cents",
    arguments: [
      (MeasureUnit.percent, "85", "81", "-4", nil), (.percent, "98", "97.8", "-0.2", nil),
      (.count, "9500", "8825", "-675", "92.9"), (.count, "51", "43", "-8", "84.3"),
    ] as [(MeasureUnit, String, String, String, String?)])
  func budgeted(unit: MeasureUnit, budget: String, outcome: String, difference: String, share: String?) throws
  {
    let table = table(unit, kind: .volumes, "budget@2023 outcome@2023\nplatser quantity \(budget) \(outcome)")
    let pair = try #require(BudgetedVolume.pair(in: table))
    let found = try #require(BudgetedVolume.of(table.rows[0], pair, in: table))
    #expect(found.difference == number(difference))
    #expect(found.share == share.map { number($0) })
  }

  @Test("a forecast stands in for an outcome, and a budget alone is no pair")
  func pairs() {
    let both = table(.count, kind: .volumes, "budget@2023 forecast@2023\nbesok quantity 9500 8825")
    #expect(BudgetedVolume.pair(in: both)?.against == column("forecast@2023"))
    let alone = table(.count, kind: .volumes, "budget@2023 outcome@2022\nbesok quantity 9500 9000")
    #expect(BudgetedVolume.pair(in: alone) == nil)
  }
}
