import FollowUp
import Testing

@Suite("What a measure consists of")
struct MeasureDetailsTests {
  private static let plan = table(
    .thousands, kind: .measures,
    """
    effect@2023 effect@2024
    daglig-verksamhet item 1159 1640
    assistans item 1014 1683
    """)

  /// The documents' detail tables: the effect of the year and of a whole year.
  private static func details(_ last: String = "374") -> FigureTable {
    var details = table(
      .thousands, kind: .measures,
      """
      effect@2023 effect-full-year
      ny-lokal item 202 270
      synergier item 531 923
      lopartjanster item 52 73
      stodpedagog item 374 \(last)
      summa item = ny-lokal synergier lopartjanster stodpedagog
      """)
    details.columns[1].meaning = .effect
    details = FigureTable(
      id: id("details"), kind: details.kind, title: "", unit: details.unit, columns: details.columns,
      rows: details.rows, cells: details.cells)
    return details
  }

  private func measure(_ name: String = "details") -> TableRow {
    var row = Self.plan.rows[0]
    row.measure = MeasureFacts(details: id(name))
    return row
  }

  @Test("the columns are paired by name, then by meaning in order: 1 159 and 1 640")
  func pairs() throws {
    let found = MeasureDetails(of: measure(), in: Self.plan, among: [Self.plan, Self.details()])
    let details = try #require(found)
    #expect(details.columns[column("effect@2024")] == column("effect-full-year"))
    #expect(details.total(column("effect@2023")) == number("1159e3"))
    #expect(details.total(column("effect@2024")) == number("1640e3"))
    #expect(details.difference(column("effect@2023")) == nil)
    #expect(details.rows.count == 4)
  }

  @Test(
    "a sum that is not the measure's is told, and whether rounding can make it",
    arguments: [
      ("375", "1e3", true), ("376", "2e3", true), ("377", "3e3", false), ("300", "-74e3", false),
    ])
  func differing(last: String, difference: String, isRounding: Bool) throws {
    let found = MeasureDetails(of: measure(), in: Self.plan, among: [Self.details(last)])
    let details = try #require(found)
    let told = try #require(details.difference(column("effect@2024")))
    #expect(told == number(difference))
    #expect((details.agreement(column("effect@2024")) != .broken) == isRounding)
  }

  @Test("a table that is not there, or the measure's own, is no details")
  func none() {
    #expect(MeasureDetails(of: measure("annan"), in: Self.plan, among: [Self.details()]) == nil)
    #expect(MeasureDetails(of: measure("table"), in: Self.plan, among: [Self.plan]) == nil)
    #expect(MeasureDetails(of: Self.plan.rows[0], in: Self.plan, among: [Self.details()]) == nil)
  }
}
