import FollowUp
import Testing

@Suite("A year's budget is spread over the months")
struct PeriodisationTests {
  private let holiday = PeriodKey(
    name: "Löner", months: [8, 8, 8, 8, 8, 9, 12, 8, 8, 8, 7, 8].map { ExactDecimal($0) })

  @Test(
    "evenly where nothing else is said",
    arguments: [(1, 8_333_333), (3, 25_000_000), (8, 66_666_667), (12, 100_000_000)])
  func evenly(month: Int, expected: Int) throws {
    let period = try #require(Period(year: 2026, month: month))
    #expect(Periodisation.budget(ExactDecimal(100_000_000), upTo: period, by: nil) == ExactDecimal(expected))
  }

  @Test(
    "by a key, whatever its shares add up to",
    arguments: [(6, 49_000_000), (8, 69_000_000), (12, 100_000_000)])
  func byKey(month: Int, expected: Int) throws {
    let period = try #require(Period(year: 2026, month: month))
    #expect(
      Periodisation.budget(ExactDecimal(100_000_000), upTo: period, by: holiday) == ExactDecimal(expected))
  }

  @Test("a whole year has the whole budget, a rolling period none")
  func wholeAndRolling() throws {
    let budget = ExactDecimal(100)
    #expect(Periodisation.budget(budget, upTo: Period(year: 2026), by: holiday) == budget)
    let rolling = try #require(Period(year: 2026, month: 7, isRolling: true))
    #expect(Periodisation.budget(budget, upTo: rolling, by: nil) == nil)
  }

  @Test("a key is read as people write it, and back")
  func written() {
    let text = "Löner: 8 8 8 8 8 9,5 12 8 8 7.5 7 8"
    #expect(PeriodKey(written: text)?.written == "Löner: 8 8 8 8 8 9,5 12 8 8 7,5 7 8")
    #expect(PeriodKey(written: "Löner 8 8") == nil)
    #expect(PeriodKey(written: ": 8 8") == nil)
    #expect(PeriodKey(written: "Löner: åtta") == nil)
  }
}
