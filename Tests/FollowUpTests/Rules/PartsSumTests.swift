import FollowUp
import Testing

@Suite("A total and its parts")
struct PartsSumTests {
  /// Volymer 31 augusti 2019: daglig verksamhet 295, of which 213, 56 and 25.
  private func volumes(_ extern: String = "56", unit: MeasureUnit = MeasureUnit(rawValue: "personer"))
    -> FigureTable
  {
    var table = table(
      unit, kind: .volumes,
      """
      actual@2019-08
      daglig quantity 295
      egen quantity 213
      lov quantity \(extern)
      ej-lov quantity 25
      ensam quantity 5
      """)
    for index in 1...3 { table.rows[index].parent = id("daglig") }
    return table
  }

  @Test(
    "a total that its parts do not make is told, and whether rounding can make it",
    arguments: [("56", true), ("55", true), ("54", false), ("59", true), ("60", false)])
  func differing(lov: String, isRounding: Bool) {
    let table = volumes(lov)
    #expect(PartsSum.of(table.rows[0], column("actual@2019-08"), in: table)?.isRounding == isRounding)
  }

  @Test("what is counted is not rounded")
  func counted() {
    let table = volumes(unit: .count)
    let found = PartsSum.of(table.rows[0], column("actual@2019-08"), in: table)
    #expect(found?.parts == number("294") && found?.total == number("295") && found?.isRounding == false)
  }

  @Test("those that agree, a part that is missing, and a row without parts have nothing to tell")
  func none() {
    for table in [volumes("57"), volumes(".")] {
      #expect(PartsSum.of(table.rows[0], column("actual@2019-08"), in: table) == nil)
      #expect(PartsSum.of(table.rows[4], column("actual@2019-08"), in: table) == nil)
    }
  }
}
