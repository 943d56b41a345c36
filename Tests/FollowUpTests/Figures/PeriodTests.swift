import FollowUp
import Testing

@Suite("Periods")
struct PeriodTests {
  @Test(
    "a period comes back from its text",
    arguments: ["2025", "2025-08", "2025-12", "2019-07r12", "1900", "2199-01"])
  func roundTrip(text: String) {
    #expect(Period(text)?.description == text)
  }

  @Test(
    "anything else is refused",
    arguments: [
      "", "25", "20255", "1899", "2200", "2025-8", "2025-00", "2025-13", "2025-", "-2025", "2025-08-31",
      "2025r12", "2025-+8",
      "+202", "2025-08R12", "2025-08r", "٢٠٢٥", " 2025",
    ])
  func refused(text: String) {
    #expect(Period(text) == nil)
  }

  @Test("periods are ordered by the month they end with, and the whole year is last")
  func order() {
    let texts = ["2019-07", "2019-07r12", "2019-08", "2019-12", "2019", "2020-01"]
    let sorted = texts.reversed().map { period($0) }.sorted()
    #expect(sorted.map(\.description) == texts)
  }

  @Test("a rolling value and December are no part of a year")
  func partOfYear() {
    #expect(period("2025-08").isPartOfYear)
    #expect(!period("2025-12").isPartOfYear)
    #expect(!period("2025-08r12").isPartOfYear)
    #expect(!period("2025").isPartOfYear)
    #expect(Period(year: 2025, month: 13) == nil)
  }
}
