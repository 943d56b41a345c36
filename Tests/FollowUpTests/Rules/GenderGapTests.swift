import FollowUp
import Testing

@Suite("How values differ between women and men")
struct GenderGapTests {
  @Test(
    "the difference is women − men, with the total told where it lies",
    arguments: [
      // Figures of the delårsrapport of August 2019.
      ("72.1", "72.2", "73.3", "-1.1", GenderGap.Enclosure.outside),
      ("78", "78", "81", "-3", .holds), ("70.2", "70.3", "71.3", "-1.0", .outside),
      ("74", "75", "75", "0", .outside),
    ])
  func document(total: String, women: String, men: String, difference: String, enclosure: GenderGap.Enclosure)
    throws
  {
    let gap = try #require(GenderGap.of(split(total, women, men), at: period("2019-08")))
    #expect(gap.difference == number(difference))
    #expect(gap.enclosure == enclosure)
  }

  @Test("a counted total is the sum of both, not between them; what has decimals is no count")
  func counts() throws {
    let staff = split("1645", "1348", "297", at: "2019-07", unit: .count, measured: .level)
    #expect(try #require(GenderGap.of(staff, at: period("2019-08"))).enclosure == .holds)
    let half = split("3.5", "4.0", "3.1", at: "2019-07", unit: .count, measured: .level)
    #expect(try #require(GenderGap.of(half, at: period("2019-08"))).enclosure == .holds)
    let wrong = split("1654", "1348", "297", at: "2019-07", unit: .count, measured: .level)
    #expect(try #require(GenderGap.of(wrong, at: period("2019-08"))).enclosure == .outside)
  }

  @Test("what rounding explains is not outside")
  func rounding() throws {
    let near = split("8.1", "8", "8", unit: .percent, measured: .level)
    #expect(try #require(GenderGap.of(near, at: period("2019"))).enclosure == .holds)
  }

  @Test("without a total of the same time nothing is said of it; without both there is nothing to compare")
  func missing() throws {
    #expect(try #require(GenderGap.of(split(nil, "1", "2"), at: period("2019"))).enclosure == .unknown)
    #expect(GenderGap.of(split("1", "1", nil), at: period("2019")) == nil)
  }

  @Test("the latest time of both counts, and nothing after the reporting point")
  func latest() throws {
    var both = split("9.1", "9.7", "6.3", at: "2018-07r12", unit: .percent, measured: .rolling)
    both.observations += split("8.9", "9.5", nil, at: "2019-07r12").observations
    let gap = try #require(GenderGap.of(both, at: period("2019-08")))
    #expect(gap.period == period("2018-07r12"))
    #expect(GenderGap.of(both, at: period("2018-06")) == nil)
    both.observations += split(nil, nil, "5.9", at: "2019-07r12").observations
    #expect(GenderGap.all(of: both).map(\.period) == [period("2018-07r12"), period("2019-07r12")])
  }
}
