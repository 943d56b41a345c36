import FollowUp
import Testing

/// Figures of Huddinge's åtgärdsplan 2023 (bilaga 3), in tkr.
@Suite("Measures and what they come to")
struct MeasureSumsTests {
  private static let plan = table(
    .thousands, kind: .measures,
    """
    effect@2023 effect@2024 realised@2023
    bjornkulla item . 2300 .
    halso-sjukvard item . 2000 .
    dagverksamhet item 70 421 50
    boendestod item 100 300 .
    daglig-verksamhet item 1159 1640 1200
    assistans item 1014 1683 .
    hemvardsbidrag item . 5500 .
    outredda item . 7700 .
    summa item = bjornkulla halso-sjukvard dagverksamhet boendestod daglig-verksamhet assistans hemvardsbidrag : 2343 13844
    """)

  private func with(_ row: String, _ facts: MeasureFacts) -> FigureTable {
    var plan = Self.plan
    plan.rows = plan.rows.map { old in
      var new = old
      if old.id == id(row) { new.measure = facts }
      return new
    }
    return plan
  }

  @Test("what is not anchored is in no sum: 2 343 and 13 844, and 7 700 beside them")
  func anchored() {
    let sums = MeasureSums(with("outredda", MeasureFacts(isAnchored: false)))
    #expect(sums.total(column("effect@2023")) == number("2343e3"))
    #expect(sums.total(column("effect@2024")) == number("13844e3"))
    #expect(sums.notAnchored.map(\.id) == [id("outredda")])
    #expect(sums.sum(of: sums.notAnchored, column("effect@2024")) == number("7700e3"))
  }

  @Test("a measure of which nobody has said is in the sum, and a computed row is no measure")
  func unsaid() {
    let sums = MeasureSums(Self.plan)
    #expect(sums.total(column("effect@2024")) == number("21544e3"))
    #expect(sums.measures.count == 8)
  }

  @Test("a measure under two headings counts once, where it stands first")
  func repeats() {
    let facts = MeasureFacts(sameAs: id("dagverksamhet"))
    let sums = MeasureSums(with("boendestod", facts))
    #expect(sums.repeats.map(\.id) == [id("boendestod")])
    #expect(sums.total(column("effect@2023")) == number("2243e3"))
    let before = MeasureSums(with("dagverksamhet", MeasureFacts(sameAs: id("boendestod"))))
    #expect(before.repeats.map(\.id) == [id("boendestod")])
  }

  @Test("missing is not zero: a sum of nothing is none")
  func missing() {
    let sums = MeasureSums(Self.plan)
    let bare = sums.measures.filter { $0.id == id("bjornkulla") || $0.id == id("hemvardsbidrag") }
    #expect(sums.sum(of: bare, column("effect@2023")) == nil)
    #expect(sums.sum(of: [], column("effect@2023")) == nil)
    #expect(sums.measures.filter { !sums.hasEffect($0) }.isEmpty)
  }

  @Test("what is realised is held against what was expected, over the measures that have both")
  func realised() throws {
    let sums = MeasureSums(Self.plan)
    let realised = try #require(Self.plan.columns.last)
    let expected = try #require(sums.expected(for: realised))
    #expect(expected.key == column("effect@2023"))
    let difference = sums.difference(sums.measures, (expected.key, realised.key))
    #expect(difference == number("21e3"))
    #expect(sums.difference([], (expected.key, realised.key)) == nil)
  }

  @Test("a part of another measure is not counted beside it")
  func parts() {
    var plan = Self.plan
    plan.rows[2].parent = id("boendestod")
    #expect(MeasureSums(plan).total(column("effect@2023")) == number("2273e3"))
  }
}
