import FollowUp
import Testing

@Suite("Check: a total against its women and men")
struct GenderCheckTests {
  @Test(
    "figures of August 2019: four of nine totals are outside, and never worse than a warning",
    arguments: [
      ("72.1", "72.2", "73.3", true), ("70.2", "70.3", "71.3", true), ("74", "75", "75", true),
      ("77", "78", "79", true), ("78", "78", "81", false), ("70.4", "70.4", "72", false),
      ("9.1", "9.8", "5.7", false), ("3.1", "3.2", "2.8", false), ("3.5", "3.8", "1.7", false),
    ])
  func document(total: String, women: String, men: String, isOutside: Bool) {
    let found = goalFindings(.gender, [split(total, women, men)])
    #expect(found.map(\.severity) == (isOutside ? [.warning] : []))
  }

  @Test("it says the three figures, and points to all three")
  func sentence() throws {
    let finding = try #require(goalFindings(.gender, [split("72.1", "72.2", "73.3")]).first)
    #expect(
      finding.places == ["goals/i/outcome@2019", "goals/i/outcome-women@2019", "goals/i/outcome-men@2019"])
    #expect(
      finding.message
        == "Indikator · Utfall 2019: totalen (72,1) ligger inte mellan kvinnor (72,2) och män (73,3), "
        + "och avrundning räcker inte. Kan bero på svar utan uppgift om kön.")
  }

  @Test("a count that is not women + men tells the sum and the difference")
  func count() throws {
    #expect(goalFindings(.gender, [split("1645", "1348", "297", at: "2019-07", unit: .count)]).isEmpty)
    let wrong = split("1654", "1348", "297", at: "2019-07", unit: .count)
    let finding = try #require(goalFindings(.gender, [wrong]).first)
    #expect(finding.severity == .warning)
    #expect(finding.figures?.difference == number("9"))
    #expect(
      finding.message.replacing("\u{A0}", with: " ")
        == "Indikator · Utfall juli 2019: tryckt 1 654, men kvinnor 1 348 + män 297 = 1 645. Skillnad +9.")
  }

  @Test("every period is looked at, not only the latest")
  func everyPeriod() {
    var both = split("9.1", "9.8", "5.7", at: "2019-07r12", unit: .percent)
    both.observations += split("9.9", "9.7", "6.3", at: "2018-07r12").observations
    #expect(goalFindings(.gender, [both]).map(\.place) == ["Indikator · Utfall tolv månader till juli 2018"])
  }
}
